create table people (
  id bigint not null,
  email text not null,
  "Nick Name" text not null,
  team integer,
  place integer,
  constraint people_pkey primary key (id),
  constraint "One Email" unique (email) include (team),
  constraint people_nick unique ("Nick Name") deferrable initially deferred,
  constraint people_place unique (team, place) with (fillfactor = 70)
);
comment on index "One Email" is 'no two alike';
alter table people cluster on "One Email";
alter table people replica identity using index people_pkey;
