import Foundation
import Reporting
import TestSupport
import Testing

@Suite struct `A proof` {
  private let laws = [
    law("v5_1_first.sql", "the verification fails before the migration", .milliseconds(1_234)),
    law("v5_1_first.sql", "the rollback <brings> all back", .zero, "line 1: \"a\"\nline 2: 'b'"),
    law(nil, "nothing is left to do", .seconds(61)),
  ]

  @Test func `is a table that people can read, with what was found below a law that fails`() {
    #expect(
      renderProofText(laws) == """
               migration       law                                          objects  statements     time
        holds  v5_1_first.sql  the verification fails before the migration        2          10   1.23 s
        FAILS  v5_1_first.sql  the rollback <brings> all back                     2          10   0.00 s
          line 1: "a"
          line 2: 'b'
        holds  all migrations  nothing is left to do                              2          10  61.00 s
        1 of 3 laws fail, in 62.23 s

        """)
    #expect(renderProofText([laws[0]]).hasSuffix("all 1 laws hold, in 1.23 s\n"))
  }

  @Test func `is JSON of the published schema`() throws {
    let folder = TemporaryFolder()
    try folder.write(encoded(proofJSON(laws)), to: "proof.json")
    let schema = Repository.path("docs/schemas/verify.schema.json")
    let result = try validateJSON(folder.path("proof.json"), by: schema)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test func `is JUnit, with a suite for each migration`() throws {
    let folder = TemporaryFolder()
    try folder.write(try renderProofJUnit(laws), to: "junit.xml")
    let result = try runProgram(
      "/usr/bin/xmllint", ["--schema", Standard.junit, "--noout", folder.path("junit.xml")])
    #expect(result.status == 0, "\(result.errors)")
    func value(_ path: String) throws -> String {
      let text = try runProgram("/usr/bin/xmllint", ["--xpath", path, folder.path("junit.xml")])
      return text.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    #expect(try value("count(//testsuite)") == "2")
    #expect(try value("string(//testsuite[1]/@name)") == "v5_1_first.sql")
    #expect(try value("string(//testsuite[1]/@failures)") == "1")
    #expect(try value("string(//failure)") == "line 1: \"a\"\nline 2: 'b'")
  }

  @Test func `is the same for machines however long it took`() throws {
    let slow = laws.map { law($0.migration, $0.claim, .seconds(1_000), $0.reason) }
    #expect(encoded(proofJSON(slow)) == encoded(proofJSON(laws)))
    #expect(try renderProofJUnit(slow) == renderProofJUnit(laws))
    #expect(renderProofText(slow) != renderProofText(laws))
  }
}

private func law(
  _ migration: String?, _ claim: String, _ duration: Duration, _ reason: String? = nil
) -> Law {
  Law(
    migration: migration, claim: claim, objects: 2, statements: 10, duration: duration,
    reason: reason)
}
