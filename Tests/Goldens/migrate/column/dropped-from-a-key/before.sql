create table people (tenant integer, id integer, name text, primary key (tenant, id), unique (tenant, name));
create table notes (tenant integer, person integer, foreign key (tenant, person) references people (tenant, id));
