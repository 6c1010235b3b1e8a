create type way as enum ('right', 'left');
create table moves (id integer, way way default 'right');
insert into moves values (1, 'right'), (2, 'left');
