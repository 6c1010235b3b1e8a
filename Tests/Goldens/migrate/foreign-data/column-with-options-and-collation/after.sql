create foreign data wrapper files;
create server here foreign data wrapper files;
create foreign table words (word text options (place 'first') collate "C" not null, n integer) server here;
