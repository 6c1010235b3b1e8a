create table keep (id integer primary key);
create table "it's" ("a ""quoted"" b" text default '"' constraint "c'k" check ("a ""quoted"" b" <> ''''), "back\slash" text default E'\\', "$$" text default '$$', "--" text default '--', "/*" text default '*/', ";" integer generated always as identity, "%s" text, "{0}" text, ":x" text, "?" text);
comment on table "it's" is 'it''s; -- "x" $$';
comment on column "it's"."--" is '/* no comment */';
create function "f'""x"("p'" text default '''') returns text language sql as $f$ select $1 || '$$' || 'it''s' $f$;
create policy "p ""o'l" on "it's" using (";" > 0);
create index "i;x" on "it's" ("--", ("%s" || ''''));
