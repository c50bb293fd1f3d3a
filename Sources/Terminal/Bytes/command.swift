import Interview

/// The command in a row, without the blanks that completion leaves at its end.
func command(in row: String) -> String {
  var command = sanitizedLine(row)
  while command.last == " " { command.removeLast() }
  return command
}
