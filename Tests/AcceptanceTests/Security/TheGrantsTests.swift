import PostgresClient
import SQLText
import Testing

@Suite struct `The protection of the new tables` {
  @Test(arguments: Facts.newTables, ProjectAge.allCases)
  func `is row security with a policy`(table: TableFact, age: ProjectAge) throws {
    let connection = try Project.complete(age).shared().connect()
    let isEnabled = try connection.value(
      "select relrowsecurity from pg_class where oid = 'public.\(table.name)'::regclass")
    #expect(isEnabled == "t")
    let policies = try connection.count(
      "select count(*) from pg_policy where polrelid = 'public.\(table.name)'::regclass")
    #expect(policies >= 1)
  }

  @Test func `is 25 policies or more, each for authenticated alone`() throws {
    let connection = try Project.complete().shared().connect()
    let roles = try connection.texts(
      "select polroles::regrole[]::text from pg_policy order by polrelid")
    #expect(roles.count >= 25)
    #expect(Set(roles) == ["{authenticated}"])
  }

  @Test(arguments: Facts.newTables, ProjectAge.allCases)
  func `grants two roles reading and writing and nobody anything else`(
    table: TableFact, age: ProjectAge
  ) throws {
    let connection = try Project.core(age).shared().connect()
    let grants = try connection.texts(
      """
      select concat_ws(' ', a.grantee::regrole, lower(a.privilege_type), a.is_grantable)
      from pg_class c, aclexplode(c.relacl) a
      where c.oid = 'public.\(table.name)'::regclass and a.grantee <> c.relowner order by 1
      """)
    let expected = ["authenticated", "service_role"].flatMap { role in
      ["delete", "insert", "select", "update"].map { "\(role) \($0) f" }
    }
    #expect(grants == expected)
  }
}

@Suite struct `The protection of the new functions` {
  @Test(arguments: Module.allCases.flatMap(\.functions), ProjectAge.allCases)
  func `pins the search path`(function: String, age: ProjectAge) throws {
    let connection = try Project.complete(age).shared().connect()
    let settings = try connection.value(
      """
      select proconfig::text from pg_proc
      where oid = \(literal: "public.\(function)")::regprocedure
      """)
    #expect(settings == #"{"search_path=\"\""}"#)
  }

  @Test(arguments: Module.allCases.flatMap(\.functions), ProjectAge.allCases)
  func `lets neither PUBLIC nor anon execute any`(function: String, age: ProjectAge) throws {
    let connection = try Project.complete(age).shared().connect()
    let grantees = try connection.texts(
      """
      select case a.grantee when 0 then 'PUBLIC' else a.grantee::regrole::text end
      from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
      where p.oid = \(literal: "public.\(function)")::regprocedure
        and a.grantee <> p.proowner order by 1
      """)
    let expected =
      switch function {
      case "update_evidence_summary()": [String]()
      case "refresh_persona_aggregates()": ["service_role"]
      default: ["authenticated", "service_role"]
      }
    #expect(grantees == expected)
    let mayExecute = try connection.value(
      "select has_function_privilege('anon', \(literal: "public.\(function)"), 'execute')")
    #expect(mayExecute == "f")
  }

  @Test func `covers every function that the migrations make`() throws {
    let connection = try Project.complete().shared().connect()
    let functions = try connection.texts(
      """
      select p.proname || '(' || oidvectortypes(p.proargtypes) || ')' from pg_proc p
      where p.pronamespace = 'public'::regnamespace order by 1
      """)
    #expect(functions == Module.allCases.flatMap(\.functions).sorted())
  }

  @Test(arguments: ProjectAge.allCases)
  func `keeps authenticated from calling the trigger function`(age: ProjectAge) throws {
    let connection = try Project.complete(age).shared().connect()
    try connection.run("begin")
    try connection.become("authenticated", claiming: .nothing)
    let failure = try connection.failure(of: "select public.update_evidence_summary()")
    #expect(failure?.sqlstate == "42501")
    #expect(failure?.message.hasPrefix("permission denied for function") == true)
  }
}
