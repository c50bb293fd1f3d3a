import Banks
import Interview
import Journal
import Practice
import Terminal

extension Console {
  /// Changes a setting now and for later; false, with the reason told, where it does not take that.
  @discardableResult
  func change(_ name: String, to value: String) -> Bool {
    let path = workplace.folders.config
    if name == "framework", workplace.framework(value) == nil {
      let known = workplace.library.frameworks.map(\.id).joined(separator: ", ")
      say("No framework called '\(value)' (there are: \(known)).")
      return false
    }
    do {
      let old = (try? readBytes(path)) ?? []
      let new = try Configuration.edited(old, setting: name, to: value)
      configuration = Configuration.read(new, file: path).content ?? configuration
      try workplace.folders.writeConfiguration(new)
      say("\(name) is \(value) from now on.")
    } catch {
      say("\(error).")
      return false
    }
    if name == "screen-reader" {
      editor.screen.manner = configuration.screenReader ? .spoken : .standard
    }
    if session != nil {
      if name == "typing", let pace = configuration.typing { perform(.set(.typing(pace))) }
      if name == "time" { perform(.set(.time(percent: configuration.timePercent))) }
    }
    return true
  }

  /// Whether the person has been asked for the day, the kind and the minutes: then there is a file.
  var hasSettled: Bool { (try? readBytes(workplace.folders.config)) != nil }

  /// Leaves a file of settings even where everything was skipped, so that nobody is asked twice.
  func settleSilently() {
    guard !hasSettled else { return }
    do {
      try workplace.folders.writeConfiguration(Array("# /set changes what stands here.\n".utf8))
    } catch {
      say("\(error).")
    }
  }
}
