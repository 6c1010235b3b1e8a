create table teams (id integer primary key);
create table people (id integer primary key, team integer, constraint people_team_fkey foreign key (team) references public.teams (id) match simple on update no action on delete no action);
create table pets (id integer primary key, owner integer references people on delete cascade);
