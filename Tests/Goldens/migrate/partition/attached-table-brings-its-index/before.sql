create table readings (device integer not null, at date not null, constraint readings_key primary key (device, at)) partition by range (at);
create index readings_at on readings (at);
create table archive (device integer not null, at date not null, constraint archive_unique primary key (device, at));
create index archived_when on archive (at);
