import Interview
@testable import Banks

/// A bank without a problem, as somebody would write it.
let goodBank = """
  ---
  format: 1
  id: org.example.basics
  title: Panel basics
  version: 1.2.0
  kind: panel        # a comment
  framework: ses2025
  terms: CC-BY-4.0
  think: 0:20
  ---
  # Panel basics

  For the reader of the file.

  ## What did you cut? {#cut}
  competency: fiscal-responsibility
  type: behavioral     # told as a story
  role: chair
  answer: 2:30
  source: 5 U.S.C. 2301(b)(5); about #5 of the list
  as-of: 2026-11-21

  The budget was cut by a tenth,
  late in the year.

  A second paragraph.

  ### Parts
  - What was it?
  - What did you do?

  ### Probes
  - result: What was saved?
  - action: Which step
    was yours?
  - Anything else?

  ### Benchmarks
  - 5: Proved it.
  - 1: Talks of thrift.

  ### Supplementary
  - Another time? {#another}

  ### A good answer
  - Names the sum.

  ### Also asked as
  - What did you stop?

  ### Changed in 2025
  It counts under Driving Efficiency.

  ### Facilitator notes
  Listen for:
  - the sum
  - the year

  ## Why this position? {#why}
  ecq: rule-of-law
  type: general
  source: 5 U.S.C. 3131

  ### Probes
  - Why now?
  - context: Why here?

  """

/// The front matter of a small bank, nine lines long with its blank line.
let front = """
  ---
  id: org.example.small
  title: Small
  kind: panel
  ---

  """

func bank(_ text: String) -> Reading<Bank> {
  BankReader().read(Array(text.utf8), file: "b.md")
}

/// Everything that is wrong with a bank, as a user reads it.
func said(_ text: String) -> [String] {
  bank(text).problems.map(\.description)
}

/// The same for the questions below the small front matter, whose last line is 5.
func saidBelow(_ questions: String) -> [String] {
  said(front + questions)
}
