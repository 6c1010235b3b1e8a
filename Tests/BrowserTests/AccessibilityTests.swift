import Foundation
import TestSupport
import Testing

/// The page as axe-core judges it, by the success criteria of WCAG 2.2 A and AA and by its best practices.
@Suite(.serialized) struct `The coverage page, to axe` {
  @Test(arguments: `The coverage page`.names, ["light", "dark"])
  func `is accessible`(name: String, scheme: String) throws {
    let browser = try Browser()
    try browser.open(Repository.path("Tests/Goldens/coverage/\(name)/report.html"))
    try browser.call(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": scheme]]])
    _ = try browser.evaluate(try WebAsset.axe.text() + "; true")
    let text = try browser.text(
      """
      axe.run(document).then((result) => JSON.stringify({
        passes: result.passes.map((rule) => rule.id),
        violations: result.violations.map((rule) => rule.id + ': ' + rule.nodes.map((n) => n.html).join(' ')),
      }))
      """)
    let result = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: [String]]
    #expect(result?["violations"] == [])
    for rule in ["color-contrast", "label", "select-name", "heading-order", "landmark-one-main"] {
      #expect(result?["passes"]?.contains(rule) == true, "\(rule) was not judged")
    }
  }
}
