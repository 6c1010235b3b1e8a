create table people (id integer primary key, name text, "Odd ""one""" text);
comment on table people is E'Folk;\n-- not a comment\n/* nor this */ $$ it''s \\';
comment on column people.name is 'How they are called';
comment on column people."Odd ""one""" is 'Comes: 100 % "sure"';
