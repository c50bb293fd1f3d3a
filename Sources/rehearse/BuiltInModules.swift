import ECQPrompts
import Interview
import PanelQA
import StructuredInterview

/// The modules that are compiled in, in the order in which they are offered.
enum BuiltInModules {
  static let all: [any InterviewModule] = [ECQPromptDrill(), Panel(), StructuredBoard()]
}
