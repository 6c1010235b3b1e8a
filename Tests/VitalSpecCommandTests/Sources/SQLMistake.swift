import Testing

/// A script that cannot be run, with what is said of it.
struct SQLMistake: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let script: String
  let message: String

  init(_ script: String, _ message: String) {
    testDescription = script
    self.script = script
    self.message = message
  }

  static let all = [
    SQLMistake(
      "select 1;\n\n  create table t (\n    ä int,\n    b 1️⃣intt\n  );\n",
      "type \"intt\" does not exist (42704)\nstatement: create table t (…"),
    SQLMistake(
      "select 'é';\r\n1️⃣create table t (a int, a int);",
      "column \"a\" specified more than once (42701)\nstatement: create table t (a int, a int)\n"),
    SQLMistake(
      "/* é */ select 'ä', 1️⃣größe from (select 1) x;",
      "column \"größe\" does not exist (42703)\nstatement: select …"),
    SQLMistake(
      "\\set x 1️⃣`date`\n", "the output of a program is not used"),
    SQLMistake("select 1;\nselect 1️⃣:x;", "help: the variable 'x' has no value"),
    SQLMistake(
      "select 1;\n1️⃣do $$ begin perform 1 / 0; end $$;",
      "division by zero (22012)\ncontext: SQL statement"),
    SQLMistake("select 1;\nselect 1️⃣'a;\n", "unterminated quoted string"),
    SQLMistake("create table t ();\n 1️⃣/* it's", "unterminated /* comment"),
    SQLMistake("1️⃣create database app;", "a source is one database"),
    SQLMistake("select 1;\n1️⃣ALTER SYSTEM SET x = 1;", "about the whole server"),
    SQLMistake(
      "select 1;\n1️⃣select 'create database x' \\gexec\n", "a source is one database"),
    SQLMistake(
      "\\connect a\n\\set x y \\\\ 1️⃣\\c postgresql://h/b?x=y\n", "connects to 'b' after 'a'"),
    SQLMistake(
      "\n 1️⃣\\nonsense x\n", "the psql command '\\nonsense' is not understood: take it out"),
    SQLMistake("1️⃣\\! date\n", "programs are not run"),
    SQLMistake("1️⃣\\encoding LATIN1\n", "pg_dump --encoding=UTF8"),
    SQLMistake("1️⃣\\if maybe\n\\endif\n", "'maybe' is neither true nor false"),
    SQLMistake("select 1; 1️⃣\\if true\n", "no '\\endif'"),
    SQLMistake("1️⃣\\else\n", "no '\\if'"),
    SQLMistake("select 1;\n1️⃣begin;\ncreate table t ();\n", "is not committed"),
    SQLMistake("copy t from stdin; 1️⃣select 1;\n\\.\n", "begin a new line behind the rows"),
    SQLMistake(
      "1️⃣create extension q3c;",
      "help: install the extension 'q3c' on this machine: apt-get install postgresql-"),
    SQLMistake("1️⃣create extension no_such_thing;", "no package of Debian is known"),
    SQLMistake(
      "create role x login 1️⃣nonsense password 'secret';", "statement: create role x"),
    SQLMistake("select 1;\n-- 1️⃣\0\n", "a zero byte is no text"),
    SQLMistake("1️⃣PGDMP\u{1}", "pg_restore --schema-only -f schema.sql"),
  ]
}
