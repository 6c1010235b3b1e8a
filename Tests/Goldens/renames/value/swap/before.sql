create type way as enum ('left', 'right');
create table moves (id integer, way way default 'left');
insert into moves values (1, 'left'), (2, 'right');
