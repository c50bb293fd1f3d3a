/// Finds the Markdown files of folders, each once, however links may lead to it.
struct FolderWalk {
  /// The most files and folders that are looked at in one place.
  let limit: Int

  private(set) var files: [String] = []
  private(set) var problems: [FileProblem] = []
  private var seen: Set<Disk.Identity> = []

  init(limit: Int = 20_000) {
    self.limit = limit
  }

  /// Adds the files of a place, sorted, those of a folder before those of its subfolders.
  mutating func add(_ place: SearchPlace) {
    switch place {
    case .named(let path):
      switch Disk.item(path) {
      case .folder: walk(path)
      case .file(let identity): if seen.insert(identity).inserted { files.append(path) }
      case .other: note(.noFolder(path), path)
      }
    case .folder(let path):
      if Disk.isFolder(path) { walk(path) }
    case .firstOf(let paths):
      if let path = paths.first(where: Disk.isFolder) { walk(path) }
    }
  }

  private mutating func walk(_ start: String) {
    var folders = [start]
    var count = 0
    while let folder = folders.popLast() {
      guard case .folder(let identity) = Disk.item(folder), seen.insert(identity).inserted else {
        continue
      }
      guard let names = Disk.names(in: folder) else {
        note(.cannotRead(why: "the folder may not be opened"), folder)
        continue
      }
      var inner: [String] = []
      for name in names {
        count += 1
        guard count <= limit else { return note(.tooManyFiles(limit: limit), start) }
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        switch Disk.item(path) {
        case .folder: inner.append(path)
        case .file(let identity):
          if isBank(name), seen.insert(identity).inserted { files.append(path) }
        case .other: break
        }
      }
      folders += inner.reversed()
    }
  }

  private func isBank(_ name: String) -> Bool {
    name.hasSuffix(".md") && name.lowercased() != "readme.md"
  }

  private mutating func note(_ fault: Fault, _ path: String) {
    var gathered = Problems(file: path)
    gathered.note(fault)
    problems += gathered.sorted
  }
}
