BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073424_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Outbox] ADD [LeaveAddress] nvarchar(500) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073424_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [MailSubscriptions] (
        [Id] int NOT NULL IDENTITY,
        [OwnerId] int NOT NULL,
        [FeedSubscriptionId] int NULL,
        [Email] nvarchar(254) NOT NULL,
        [Key] nvarchar(300) NOT NULL,
        [Secret] nvarchar(43) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Language] nvarchar(2) NOT NULL,
        [WantsChanges] bit NOT NULL,
        [WantsOutlook] bit NOT NULL,
        [CreatedAt] datetime2 NOT NULL,
        [ConfirmedAt] datetime2 NULL,
        [ToldUntil] datetime2 NOT NULL,
        [OutlookOf] date NULL,
        CONSTRAINT [PK_MailSubscriptions] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_MailSubscriptions_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_MailSubscriptions_FeedSubscriptions_FeedSubscriptionId] FOREIGN KEY ([FeedSubscriptionId]) REFERENCES [FeedSubscriptions] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073424_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Offices] (
        [Id] int NOT NULL IDENTITY,
        [NameVi] nvarchar(150) NOT NULL,
        [NameEn] nvarchar(150) NOT NULL,
        [Precedence] int NOT NULL,
        [FormOfAddressVi] nvarchar(200) NULL,
        [FormOfAddressEn] nvarchar(200) NULL,
        [Source] nvarchar(300) NULL,
        [IsRetired] bit NOT NULL,
        [SearchName] nvarchar(301) NOT NULL,
        [SortName] nvarchar(454) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Offices] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073424_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Contacts] (
        [Id] int NOT NULL IDENTITY,
        [PartnerId] int NOT NULL,
        [Name] nvarchar(150) NOT NULL,
        [NameOwn] nvarchar(150) NULL,
        [Transliteration] nvarchar(150) NULL,
        [OfficeId] int NULL,
        [OfficeTitleVi] nvarchar(200) NULL,
        [OfficeTitleEn] nvarchar(200) NULL,
        [FormOfAddressVi] nvarchar(200) NULL,
        [FormOfAddressEn] nvarchar(200) NULL,
        [Precedence] int NULL,
        [LanguagesText] nvarchar(60) NOT NULL,
        [Email] nvarchar(254) NULL,
        [Phone] nvarchar(40) NULL,
        [From] date NULL,
        [To] date NULL,
        [Note] nvarchar(1000) NULL,
        [SearchName] nvarchar(452) NOT NULL,
        [SortName] nvarchar(454) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Contacts] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Contacts_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Contacts_Partners_PartnerId] FOREIGN KEY ([PartnerId]) REFERENCES [Partners] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073424_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Contacts_OfficeId] ON [Contacts] ([OfficeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073424_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Contacts_PartnerId] ON [Contacts] ([PartnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073424_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Contacts_SearchName] ON [Contacts] ([SearchName]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073424_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_MailSubscriptions_FeedSubscriptionId] ON [MailSubscriptions] ([FeedSubscriptionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073424_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_MailSubscriptions_Key] ON [MailSubscriptions] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073424_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_MailSubscriptions_OwnerId] ON [MailSubscriptions] ([OwnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073424_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_MailSubscriptions_Secret] ON [MailSubscriptions] ([Secret]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073424_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Offices_Precedence] ON [Offices] ([Precedence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073424_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Offices_SearchName] ON [Offices] ([SearchName]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073424_ProgrammesAndGuests'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122073424_ProgrammesAndGuests', N'10.0.14');
END;

COMMIT;
GO

