create type state as enum ('open', 'closed', 'void');
