create table depths (id integer not null, limited smallint not null);
