import ECQPrompts
import Interview
import PanelQA
import StructuredInterview

/// The modules that are compiled in, in the order in which they are offered.
enum BuiltInModules {
  /// The warm-up is last: it runs as a drill too, and a drill is run by the first that does.
  static let all: [any InterviewModule] = [
    ECQPromptDrill(), Panel(), StructuredBoard(), WarmUp(),
  ]
}
