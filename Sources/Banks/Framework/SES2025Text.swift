extension ShippedFrameworks {
  /// The text of `QuestionBanks/frameworks/ses2025.md`, letter by letter.
  static let ses2025 = #"""
    ---
    format: 1
    id: ses2025
    title: SES Executive Core Qualifications (2025)
    version: 1.0.0
    kind: framework
    announced: 2025-05-29
    effective-from: 2025-10-01
    authority: OPM memo "Hiring and Talent Development for the Senior Executive Service", 2025-05-29
    source: https://www.careerproplus.com/ecqs; https://www.fedweek.com/careers/what-you-need-to-know-about-the-new-ses-process; https://parwcc.com/federal-employment-changes-opm-overhauls-the-ses-hiring-process; https://solutionsfortheworkplace.com/category/ecq/; https://stg-resumeplacef-resumestg.kinsta.cloud/?p=18913
    terms: GPL-3.0-or-later
    ---

    # SES Executive Core Qualifications (2025)

    This framework has been in force since 2025-10-01; agencies were encouraged to use it sooner. One source
    says 2025-07-01, so the day may differ for a hiring action of that summer.

    The names and definitions of the five ECQs were read in sources that quote OPM's memo. OPM's own
    definitions of the fifteen competencies were not found: **every competency definition below is our
    paraphrase, to be checked against OPM** before anything depends on its wording. `confidence` says
    how sure each entry is: `verified` was read in a source; of `partial` the name was read, or its
    place is borne out, and the definition is ours; of `memory` the name comes from training firms and
    agrees with the structure that others describe, and the definition is ours.

    `lineage` names the qualifications and competencies of 2006 from which an entry descends or which
    it resembles. Nothing here asks for a party or a belief.

    ## Commitment to the Rule of Law and the Principles of the American Founding {#rule-of-law}
    number: 1
    short: Rule of Law
    definition: Knows how American government works, upholds the Constitution and the rule of law, and is committed to serving the American people.
    confidence: verified
    ask-yourself: Where did law or delegated authority set the limit on my decision?; Which unlawful or uneven practice did I find, and what stopped it?; Who wanted the legal step skipped, and what did I answer?; How many people were treated fairly because of what I changed?; When did I put the public ahead of my organization's convenience?; What would an auditor or a court find in place today?

    ### Knowledge of the American System of Government {#knowledge-american-government}
    definition: Understands the Constitution, the branches and levels of government and their limits, and applies that understanding to executive decisions.
    confidence: partial
    themes: acting within delegated authority; Congress, courts or states shaping a decision; appropriations law

    ### Commitment to the Rule of Law {#commitment-rule-of-law}
    definition: Finds out what the law requires, follows it, applies it evenly, and corrects practices that depart from it.
    confidence: partial
    lineage: integrity-honesty
    themes: stopping a non-compliant practice; due process and equal treatment; pressure to skip a legal step

    ### Civic-Mindedness {#civic-mindedness}
    definition: Puts the public good and service to citizens ahead of personal or narrow organizational interest.
    confidence: partial
    lineage: public-service-motivation
    themes: service improved for citizens; stewardship; public good over convenience

    ## Driving Efficiency {#driving-efficiency}
    number: 2
    short: Efficiency
    definition: Manages resources strategically and economically: budgets well, removes waste, and raises efficiency through better processes and technology.
    confidence: verified
    lineage: business-acumen
    ask-yourself: How large were the budget and the staff I answered for?; Which waste did I find myself, and how did I prove it?; What did I stop, move or automate, and who objected?; How did I keep service and security whole while spending less?; What did one case cost or take, before and after?; Is the saving still there, and who has checked it?

    ### Fiscal Responsibility {#fiscal-responsibility}
    definition: Prepares, defends and runs budgets, watches spending and contracts, and cuts what does not pay off.
    confidence: partial
    lineage: financial-management
    themes: waste found and ended; budget cut absorbed; contract or grant savings

    ### Managing Resources {#managing-resources}
    definition: Matches people, money and other assets to priorities and reshapes them as needs change.
    confidence: partial
    lineage: human-capital-management
    themes: workforce reshaped; resources moved to priority; surge with no new staff

    ### Leveraging Technology {#leveraging-technology}
    definition: Uses current technology, securely and with control, to make work faster, cheaper or better.
    confidence: partial
    lineage: technology-management
    themes: process digitized; legacy system retired; automation or AI adopted with safeguards

    ## Merit and Competence {#merit-competence}
    number: 3
    short: Merit
    definition: Has the knowledge, ability and technical competence to produce work of exceptional quality, effectively and reliably.
    confidence: verified
    lineage: results-driven
    ask-yourself: Which problem in my field had others tried and failed to solve?; What did my expertise let me see that others missed?; Which options did I weigh, and on what evidence did I choose?; What went wrong midway, and how fast did I change course?; Which measure shows that the work became better or more reliable?; Which standard or method of mine do others still use?

    ### Technical Skill {#technical-skill}
    definition: Understands and rightly applies the principles, rules and methods of the specialty, enough to set the standard for quality.
    confidence: memory
    lineage: technical-credibility
    themes: expert judgement steering a decision; quality standard raised; credibility with experts

    ### Problem Solving {#problem-solving-2025}
    definition: Finds the real problem, weighs evidence, compares options and settles on a sound solution.
    confidence: memory
    lineage: problem-solving
    themes: root cause of chronic failure; data-based choice of options; conflicting evidence under deadline

    ### Agility and Resilience {#agility-resilience}
    definition: Adjusts quickly to new facts and obstacles, keeps performing under pressure and recovers from setbacks.
    confidence: memory
    lineage: flexibility; resilience
    themes: plan overturned by events; crisis led; setback and recovery

    ## Leading People {#leading-people-2025}
    number: 4
    short: People
    definition: Leads and inspires a group toward vision, mission and goals, builds a culture of high performance and accountability, and when needed leads people through change and holds individuals to account.
    confidence: verified
    lineage: leading-people; leading-change
    ask-yourself: How many people did I lead, and what was holding them back?; Which goal did I set, and how did everyone come to know it?; Whom did I hold to account, and what did I do first?; Which unpopular decision was mine, and what did I not yet know?; Whose growth can I show, and what is that person doing now?; What does the group still do well without me?

    ### Accountability {#accountability-2025}
    definition: Sets clear expectations, holds self and others to measurable, timely, quality results, and deals with poor performance and mistakes.
    confidence: memory
    lineage: accountability
    themes: poor performer dealt with; standards and metrics set; own mistake owned

    ### Developing Others {#developing-others-2025}
    definition: Builds others' ability to perform through feedback, delegation, coaching and learning opportunities.
    confidence: memory
    lineage: developing-others
    themes: bench and successors built; coaching with proof of growth; delegation of real authority

    ### Executive Judgment {#executive-judgment}
    definition: Makes sound, timely, lawful decisions on people and mission, weighing risk and consequence even with incomplete facts.
    confidence: memory
    lineage: decisiveness; conflict-management
    themes: hard call with thin data; unpopular decision; knowing when to escalate

    ## Achieving Results {#achieving-results}
    number: 5
    short: Results
    definition: Delivers both own and organizational results and aligns them with the goals set by superiors.
    confidence: verified
    lineage: results-driven
    ask-yourself: Which goal from above was mine to deliver, and by when?; How did I turn it into steps, owners and dates?; Which priority did I drop so that this one could succeed?; What stood in the way, and which new method got past it?; Which number moved, from what to what, in how long?; What lasted after I left, and who else took it over?

    ### Operational Mindset {#operational-mindset}
    definition: Turns goals into plans, milestones and dependable execution, and keeps operations running.
    confidence: memory
    lineage: customer-service
    themes: goal turned into delivery; failing execution fixed; large or round-the-clock operation run

    ### Innovation {#innovation}
    definition: Questions custom, brings in new ideas and methods, and gets them to work at scale.
    confidence: memory
    lineage: creativity-innovation; entrepreneurship
    themes: new method that scaled; process rethought; risk taken and managed

    ### Strategic Thinking {#strategic-thinking-2025}
    definition: Sets priorities and long-range plans that serve leadership's goals, seizes opportunities and manages risk.
    confidence: memory
    lineage: strategic-thinking; vision
    themes: multi-year strategy aligned to goals; priorities dropped on purpose; risk anticipated

    """#
}
