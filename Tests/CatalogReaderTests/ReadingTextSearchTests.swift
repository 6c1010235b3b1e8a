import CatalogModel
import SQLText
import Testing

@Suite struct `Reading text search` {
  @Test func `finds the dictionaries of each token in order`() throws {
    let dictionaries = [QualifiedName("stems"), builtIn("simple")]
    #expect(
      try EveryKind.find(.textSearchConfiguration, "public", "english_too")
        == .textSearchConfiguration(
          TextSearchConfiguration(
            QualifiedName("english_too"), parser: builtIn("default"),
            mappings: ["word", "asciiword"].map { token in
              TextSearchConfiguration.Mapping(
                token: Identifier(token), dictionaries: dictionaries)
            },
            comment: "Words")))
  }

  @Test func `finds the template and the options of a dictionary`() throws {
    #expect(
      try EveryKind.find(.textSearchDictionary, "public", "stems")
        == .textSearchDictionary(
          TextSearchDictionary(
            QualifiedName("stems"), template: builtIn("snowball"),
            options: [Setting("language", "english"), Setting("stopwords", "english")],
            comment: "Stems")))
  }
}
