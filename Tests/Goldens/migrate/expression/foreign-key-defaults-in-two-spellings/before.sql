create table teams (id integer primary key);
create table people (id integer primary key, team integer references teams);
create table pets (id integer primary key, owner integer references people (id) match simple on delete no action not deferrable);
