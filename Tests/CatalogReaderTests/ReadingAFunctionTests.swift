import CatalogModel
import SQLText
import Testing

@Suite struct `Reading a function` {
  @Test func `finds every attribute`() throws {
    let function = try Attributes.get().function("total(numeric, integer, mood[], text[])")
    let anyone = ["anon", "authenticated", "public", "service_role"].map {
      Grant(role: Identifier($0), privileges: [.execute])
    }
    #expect(
      function
        == Function(
          signature: FunctionSignature(
            name: QualifiedName("total"),
            inputs: ["numeric", "integer", "mood[]", "text[]"].map { ColumnType(canonical: $0) }),
          arguments: """
            price numeric, INOUT count integer, moods public.mood[] DEFAULT '{}'::public.mood[], \
            VARIADIC rest text[] DEFAULT ARRAY['a, b'::text]
            """,
          result: "integer", language: "sql", body: " select count ", volatility: .immutable,
          isSecurityDefiner: true, isStrict: true, isLeakproof: true, parallel: .safe,
          settings: [#"search_path="""#, "work_mem=8MB"], grants: anyone))
  }

  @Test func `tells functions of one name apart, and sees revoked rights`() throws {
    let function = try Attributes.get().function("total()")
    #expect(function?.result == "TABLE(a integer, b public.mood)")
    #expect(function?.grants == [Grant(role: "service_role", privileges: [.execute])])
    #expect(function?.volatility == .stable)
    #expect(function?.parallel == .restricted)
    #expect(function?.comment == "In all")
  }

  @Test func `reads procedures, which have no result`() throws {
    let procedure = try Attributes.get().function("Other.Do it(Other.\"Odd Type\")")
    #expect(procedure?.kind == .procedure)
    #expect(procedure?.result == nil)
    #expect(procedure?.language == "plpgsql")
    #expect(procedure?.grants == [Grant(role: "public", privileges: [.execute])])
  }

  @Test func `finds what a call costs and gives where that is not the language's own`() throws {
    let catalog = try Attributes.get()
    #expect(catalog.function("quick(integer)")?.cost == 0.5)
    #expect(catalog.function("quick(integer)")?.rows == 7)
    #expect(catalog.function("total()")?.cost == nil)
    #expect(catalog.function("total()")?.rows == nil)
  }

  @Test func `reads a body that is part of the statement`() throws {
    let function = try Attributes.get().function("added(integer, integer)")
    #expect(function?.isStandardSQL == true)
    #expect(function?.body == "RETURN (a + b)")
  }

  @Test func `reads functions that PostgreSQL's own code carries out`() throws {
    let catalog = try Attributes.get()
    #expect(catalog.function("bare_length(text)")?.body == "textlen")
    #expect(catalog.function("bare_length(text)")?.cost == nil)
    #expect(catalog.function("row_place()")?.kind == .window)
  }
}
