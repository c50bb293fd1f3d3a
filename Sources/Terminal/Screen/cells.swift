import CLineEditor

/// How many columns a text takes on the screen, by `wcwidth`.
public func cells(of text: some StringProtocol) -> Int {
  _ = TextEncoding.current
  return text.unicodeScalars.reduce(0) { $0 + Int(le_cells($1.value)) }
}

/// Parts a text into rows of at most so many columns, by itself at blanks, inside a word only where
/// the word alone is longer than a row.
///
/// The blank at which a row ends belongs to neither row, so joining the rows by their endings gives
/// the text back.
func rows(of text: String, width: Int) -> [AnswerBlock.Row] {
  var rows: [AnswerBlock.Row] = []
  var rowStart = text.startIndex
  var blank: String.Index?
  var used = 0
  var sinceBlank = 0
  var index = text.startIndex
  while index < text.endIndex {
    let character = text[index]
    let wide = cells(of: String(character))
    if used + wide > width, index > rowStart {
      if character == " " {
        rows.append(.init(String(text[rowStart..<index]), .wrapped))
        rowStart = text.index(after: index)
        (blank, used, sinceBlank) = (nil, 0, 0)
        index = rowStart
        continue
      }
      if let last = blank {
        rows.append(.init(String(text[rowStart..<last]), .wrapped))
        rowStart = text.index(after: last)
        used = sinceBlank
        blank = nil
        // The word that moved down may itself be longer than a row; look at this letter again.
        continue
      }
      rows.append(.init(String(text[rowStart..<index]), .cut))
      rowStart = index
      (used, sinceBlank) = (0, 0)
    }
    used += wide
    if character == " " {
      blank = index
      sinceBlank = 0
    } else {
      sinceBlank += wide
    }
    index = text.index(after: index)
  }
  rows.append(.init(String(text[rowStart...]), .entered))
  return rows
}
