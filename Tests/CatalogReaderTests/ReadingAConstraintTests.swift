import CatalogModel
import SQLText
import Testing

@Suite struct `Reading a constraint` {
  private let items: Table

  init() throws {
    items = try #require(try Attributes.get().table("items"))
  }

  private func terms(_ name: Identifier) -> ConstraintTerms? {
    items.constraints.first { $0.name == name }?.terms
  }

  @Test(arguments: [
    ("items_target", ConstraintTerms()), ("items_full", ConstraintTerms(matchesFully: true)),
    ("items_deferred", ConstraintTerms(deferral: .immediate)),
    ("items_including", ConstraintTerms(include: ["b"])),
    ("items_later", ConstraintTerms(deferral: .deferred)),
    ("items_filled", ConstraintTerms(parameters: ["fillfactor=70"])),
    ("items_not_inherited", ConstraintTerms(isHeritable: false)),
    ("items_not_valid", ConstraintTerms(isValidated: false)),
  ])
  func `finds its terms`(name: String, terms: ConstraintTerms) {
    #expect(self.terms(Identifier(name)) == terms)
  }

  @Test func `takes one with terms apart as it does any other`() {
    #expect(items.constraint("items_later") == .unique(["name"]))
    #expect(items.constraint("items_not_valid") == .check(Expression("(b > 0)")))
  }

  @Test func `keeps an exclusion as the server prints it`() {
    #expect(
      items.constraint("items_exclusion") == .other(definition: "EXCLUDE USING btree (a WITH =)"))
  }
}
