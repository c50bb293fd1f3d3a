import Interview

/// A text sanitized but for the styles that `Screen.styled` put into it.
func showable(_ text: String) -> String {
  var shown = ""
  var rest = Substring(text)
  while let escape = rest.firstIndex(of: "\u{1B}") {
    shown += sanitized(String(rest[..<escape]))
    rest = rest[escape...]
    let style = [Style.bold.on, Style.dim.on, Style.bold.off].first { rest.hasPrefix($0) }
    shown += style ?? ""
    rest = rest.dropFirst(style?.count ?? 1)
  }
  return shown + sanitized(String(rest))
}
