create table teams (id integer constraint team_key primary key);
create table people (
  id integer primary key,
  email text constraint email_once unique,
  age integer constraint grown check (age > 17),
  team integer constraint in_team references teams (id),
  constraint apart exclude using btree (id with =)
);
comment on constraint grown on people is 'It''s for adults';
comment on constraint team_key on teams is 'One';
comment on constraint email_once on people is 'Two';
comment on constraint apart on people is 'Three';
