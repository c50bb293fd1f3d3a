/// The small words of English, without which no one writes a paragraph in it.
enum CommonWords {
  static let all: Set<String> = [
    "the", "a", "an", "and", "or", "but", "of", "to", "in", "on", "at", "for", "with", "by", "from",
    "as", "that", "this", "these", "those", "it", "its", "i", "my", "me", "we", "our", "us", "he",
    "she", "they", "them", "their", "his", "her", "you", "your", "was", "were", "is", "are", "be",
    "been", "had", "has", "have", "did", "do", "not", "no", "so", "if", "when", "which", "who",
    "what", "would", "could", "will", "can", "all", "than", "then", "there", "into", "out", "up",
    "about", "one", "after", "before", "because", "where", "how", "more", "each", "every",
  ]
  static let articles: Set<String> = ["the", "a", "an", "of", "to", "at", "my", "our"]
  static let afterNoArticle: Set<String> = [
    "and", "or", "of", "is", "are", "was", "were", "would", "could", "should", "at", "on", "but",
    "has", "had", "i", "he", "been", "than",
  ]
}
