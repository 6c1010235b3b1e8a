create table people (id integer not null, tenant integer not null, constraint people_key primary key (tenant, id));
