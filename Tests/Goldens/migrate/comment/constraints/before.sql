create table teams (id integer constraint team_key primary key);
create table people (
  id integer primary key,
  email text constraint email_once unique,
  age integer constraint grown check (age > 17),
  team integer constraint in_team references teams (id),
  constraint apart exclude using btree (id with =)
);
comment on constraint grown on people is 'Old';
comment on constraint in_team on people is 'To go';
