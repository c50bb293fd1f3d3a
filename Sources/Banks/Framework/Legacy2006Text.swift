extension ShippedFrameworks {
  /// The text of `QuestionBanks/frameworks/legacy2006.md`, letter by letter.
  static let legacy2006 = #"""
    ---
    format: 1
    id: legacy2006
    title: SES Executive Core Qualifications (2006, Guide to SES Qualifications 2012)
    version: 1.0.0
    kind: framework
    announced: 2006-07-07
    effective-from: 2006-10-01
    effective-to: 2025-09-30
    authority: OPM memo on Executive Core Qualifications, 2006-07-07; OPM Guide to Senior Executive Service Qualifications, September 2012
    source: http://opm.gov/SES/recruitment/ecq.asp; https://webarchive.library.unt.edu/web/20130218042649/http://www.chcoc.gov/transmittals/TransmittalDetails.aspx?TransmittalID=751; https://www.scribd.com/document/168831674; https://fliphtml5.com/nmcc/vqlu/Proficiency_Levels_for_Leadership_Competencies_-_OPM.gov/12/
    terms: GPL-3.0-or-later
    ---

    # SES Executive Core Qualifications (2006, Guide to SES Qualifications 2012)

    This framework was used from 2006-10-01 until the memo of 2025-05-29 replaced it; the last day of
    its use varied by agency in 2025. It is kept for development programs, GS-14 and GS-15 interviews
    and older material: most books and courses still teach it.

    Names and substance were read in OPM's texts; the definitions are short paraphrases in our own
    words. The six fundamental competencies cut across all ECQs: they need not be addressed one by one,
    but should show across the whole. They stand under a `##` heading with `kind: fundamental`, which
    is no ECQ and has no number.

    ## Leading Change {#leading-change}
    number: 1
    short: Change
    definition: Brings about strategic change inside and outside the organization to meet its goals; sets a vision and carries it out in a changing environment.
    confidence: verified
    ask-yourself: What future did I describe, and who doubted it at first?; Which change did I begin myself and see through to the end?; Which first step of mine made the vision more than words?; What obstacle nearly ended it, and how did I adapt?; How far beyond my own unit did the change reach?; Which figure shows that the organization works differently today?

    ### Creativity and Innovation {#creativity-innovation}
    definition: Gains new insights, questions custom and designs new programs or methods.
    confidence: verified
    themes: new program or method; convention challenged

    ### External Awareness {#external-awareness}
    definition: Follows local, national and world developments that affect the organization and its stakeholders, and knows its effect outside.
    confidence: verified
    themes: outside trend changed course; policy shift anticipated

    ### Flexibility {#flexibility}
    definition: Is open to new information and adapts fast to changed conditions and obstacles.
    confidence: verified
    themes: mid-course change; unexpected obstacle

    ### Resilience {#resilience}
    definition: Works well under pressure, stays persistent and recovers quickly.
    confidence: verified
    themes: adversity; setback

    ### Strategic Thinking {#strategic-thinking}
    definition: Forms objectives and priorities for the long term, takes opportunities and manages risks.
    confidence: verified
    themes: long-range plan; risk managed

    ### Vision {#vision}
    definition: Takes the long view, builds a shared vision and moves others to turn it into action.
    confidence: verified
    themes: shared vision to action; catalyst for change

    ## Leading People {#leading-people}
    number: 2
    short: People
    definition: Leads people toward vision, mission and goals; an inclusive workplace with development, teamwork and constructive settlement of conflict.
    confidence: verified
    ask-yourself: What was the largest group I led, and what troubled it?; When did I lead people somewhere new instead of managing their work?; Which conflict did I settle, and what did each side gain?; Which different strengths did I combine, and what did that make possible?; Whom did I develop, and what could they do afterwards?; What in that team outlasted my time there?

    ### Conflict Management {#conflict-management}
    definition: Encourages open difference, prevents harmful confrontations and resolves conflict constructively.
    confidence: verified
    themes: confrontation prevented; conflict settled

    ### Leveraging Diversity {#leveraging-diversity}
    definition: Makes use of individual differences to reach the mission. Legacy only; language removed from current federal practice.
    confidence: verified
    themes: differences used for mission
    enabled: no

    ### Developing Others {#developing-others}
    definition: Builds others' ability through feedback and formal and informal learning.
    confidence: verified
    themes: growth with evidence; succession

    ### Team Building {#team-building}
    definition: Inspires commitment, spirit, pride and trust; gets people to cooperate for group goals.
    confidence: verified
    themes: merged or remote team; commitment built

    ## Results Driven {#results-driven}
    number: 3
    short: Results
    definition: Meets organizational goals and customer expectations; makes high-quality decisions by technical knowledge, problem analysis and risk calculation.
    confidence: verified
    ask-yourself: Which result was I answerable for, and how was it measured?; What did I put first, and what did I let wait?; What did I decide before all the facts were in?; Which problem did I trace to its root, and how?; What did customers or stakeholders get faster, better or more often?; Which improvement is still in place, and who relies on it?

    ### Accountability {#accountability}
    definition: Holds self and others to measurable, timely, cost-effective results; sets priorities, delegates, owns mistakes, keeps to controls.
    confidence: verified
    themes: mistake owned; controls kept

    ### Customer Service {#customer-service}
    definition: Anticipates and meets needs of internal and external customers and keeps improving service.
    confidence: verified
    themes: service improved by measure

    ### Decisiveness {#decisiveness}
    definition: Decides well and in time even with limited data or unpleasant effects; sees the impact.
    confidence: verified
    themes: limited data; unpleasant consequence

    ### Entrepreneurship {#entrepreneurship}
    definition: Positions the organization for success by new opportunities, better products and calculated risks.
    confidence: verified
    themes: calculated risk; new opportunity

    ### Problem Solving {#problem-solving}
    definition: Identifies and analyzes problems, judges information, weighs options and recommends.
    confidence: verified
    themes: root cause; options weighed

    ### Technical Credibility {#technical-credibility}
    definition: Understands and applies the principles, rules and policies of the specialty.
    confidence: verified
    themes: expertise in a policy decision

    ## Business Acumen {#business-acumen}
    number: 4
    short: Business
    definition: Manages human, financial and information resources strategically.
    confidence: verified
    ask-yourself: How large was the budget I built, defended or ran?; What stood between me and the money, people or equipment I needed?; Which mix of employees, contractors or partners did I direct?; What did I save, and where did the savings go?; By how much did a backlog or a processing time fall?; Which technology did I bring in, and what still runs on it?

    ### Financial Management {#financial-management}
    definition: Prepares, justifies and runs the budget, oversees procurement, watches spending and sets priorities by cost and benefit.
    confidence: verified
    themes: budget defended; procurement result

    ### Human Capital Management {#human-capital-management}
    definition: Builds and manages a multi-sector workforce to goals, budget and staffing needs; recruits, appraises, rewards and acts on performance.
    confidence: verified
    themes: multi-sector workforce; performance action

    ### Technology Management {#technology-management}
    definition: Keeps up with technology, uses it for results and secures access and systems.
    confidence: verified
    themes: technology that produced results; security kept

    ## Building Coalitions {#building-coalitions}
    number: 5
    short: Coalitions
    definition: Builds coalitions internally and with other federal, state, local, nonprofit, private, foreign or international bodies for common goals.
    confidence: verified
    ask-yourself: Which groups inside and outside did I need, and how many?; What did each of them want, and what did they fear?; Who held out longest, and what brought them in?; What did I give up, and what did I win for it?; Which step toward agreement would nobody else have taken?; What did the coalition achieve that nobody could alone, and does it last?

    ### Partnering {#partnering}
    definition: Develops networks, builds alliances and works across boundaries for common goals.
    confidence: verified
    themes: network across boundaries

    ### Political Savvy {#political-savvy}
    definition: Sees the internal and external politics that affect the work and acts on that reality.
    confidence: verified
    themes: politics read and handled

    ### Influencing/Negotiating {#influencing-negotiating}
    definition: Persuades, builds consensus by give and take, and wins cooperation.
    confidence: verified
    themes: skeptic persuaded; agreement negotiated

    ## Fundamental competencies {#fundamental}
    kind: fundamental

    ### Interpersonal Skills {#interpersonal-skills}
    definition: Treats people with courtesy and respect and responds well to different needs and situations.
    confidence: verified

    ### Oral Communication {#oral-communication}
    definition: Speaks clearly and convincingly, listens well and clarifies.
    confidence: verified

    ### Integrity/Honesty {#integrity-honesty}
    definition: Is honest, fair and ethical; words and deeds agree; sets the example.
    confidence: verified

    ### Written Communication {#written-communication}
    definition: Writes clearly, briefly, in order and convincingly for the reader.
    confidence: verified

    ### Continual Learning {#continual-learning}
    definition: Knows own strengths and weaknesses and works on development.
    confidence: verified

    ### Public Service Motivation {#public-service-motivation}
    definition: Is committed to serving the public and ties the organization's aims to public interest.
    confidence: verified

    """#
}
