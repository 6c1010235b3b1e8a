create foreign data wrapper files;
create server here type 'local' foreign data wrapper files;
create foreign table words (word text options (place 'last') not null, n integer) server here options (path 'b', size '1');
