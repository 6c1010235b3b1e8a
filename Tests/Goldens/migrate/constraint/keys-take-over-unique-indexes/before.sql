create table people (
  id bigint not null,
  email varchar(50) not null,
  "Nick Name" text,
  team integer,
  place integer
);
create unique index people_pkey on people (id);
create unique index people_email on people (email) include (team);
create unique index people_nick on people ("Nick Name");
create unique index people_place on people (team, place) with (fillfactor = 70);
create unique index people_place_twice on people (team, place) with (fillfactor = 70);
comment on index people_email is 'no two alike';
alter table people cluster on people_email;
alter table people replica identity using index people_pkey;
