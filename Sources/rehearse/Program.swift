import ArgumentParser

/// Where the program begins.
@main
enum Program {
  static func main() async {
    await Rehearse.main()
  }
}
