BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    DROP INDEX [IX_Letters_CommemorationId_Addressee_Language] ON [Letters];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    DROP INDEX [IX_Partners_SearchName] ON [Partners];
    DECLARE @var nvarchar(max);
    SELECT @var = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[Partners]') AND [c].[name] = N'SearchName');
    IF @var IS NOT NULL EXEC(N'ALTER TABLE [Partners] DROP CONSTRAINT ' + @var + ';');
    ALTER TABLE [Partners] ALTER COLUMN [SearchName] nvarchar(803) NOT NULL;
    CREATE INDEX [IX_Partners_SearchName] ON [Partners] ([SearchName]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    DROP INDEX [IX_Partners_OwnerId_IdentityKey] ON [Partners];
    DECLARE @var1 nvarchar(max);
    SELECT @var1 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[Partners]') AND [c].[name] = N'IdentityKey');
    IF @var1 IS NOT NULL EXEC(N'ALTER TABLE [Partners] DROP CONSTRAINT ' + @var1 + ';');
    ALTER TABLE [Partners] ALTER COLUMN [IdentityKey] nvarchar(424) NOT NULL;
    CREATE UNIQUE INDEX [IX_Partners_OwnerId_IdentityKey] ON [Partners] ([OwnerId], [IdentityKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Partners] ADD [BlocId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Partners] ADD [MergedIntoId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Partners] ADD [TimeZoneId] nvarchar(60) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Partners] ADD [Transliteration] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Outbox] ADD [Calendar] nvarchar(max) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Outbox] ADD [CalendarMethod] nvarchar(20) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Outbox] ADD [LeaveAddress] nvarchar(500) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Outbox] ADD [ReplyTo] nvarchar(254) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [Channel] nvarchar(40) NOT NULL DEFAULT N'Post';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [ContactId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [Email] nvarchar(254) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [ForeignLanguage] nvarchar(3) NOT NULL DEFAULT N'en';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [GreetingKey] nvarchar(360) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [HeadingEn] nvarchar(300) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [HeadingVi] nvarchar(300) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [OpeningEn] nvarchar(100) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [OwnFileId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [PostalAddress] nvarchar(500) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [Repeat] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [RepeatConfirmedBy] nvarchar(100) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [RoundId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [SentFileId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD [Subject] nvarchar(300) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [AgendaItems] (
        [Id] int NOT NULL IDENTITY,
        [CommemorationId] int NOT NULL,
        [StartsAt] time NOT NULL,
        [EndsAt] time NULL,
        [TitleVi] nvarchar(300) NOT NULL,
        [TitleEn] nvarchar(300) NOT NULL,
        [SpeakerVi] nvarchar(200) NULL,
        [SpeakerEn] nvarchar(200) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_AgendaItems] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AgendaItems_Commemorations_CommemorationId] FOREIGN KEY ([CommemorationId]) REFERENCES [Commemorations] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Agreements] (
        [Id] int NOT NULL IDENTITY,
        [OwnerId] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Level] nvarchar(40) NOT NULL,
        [TitleVi] nvarchar(300) NOT NULL,
        [TitleEn] nvarchar(300) NULL,
        [TitleOwn] nvarchar(300) NULL,
        [Fields] nvarchar(500) NULL,
        [LanguagesText] nvarchar(60) NOT NULL,
        [Place] nvarchar(150) NULL,
        [InForceOn] date NULL,
        [EndsOn] date NULL,
        [RenewsItself] bit NOT NULL,
        [NoticeMonths] int NULL,
        [SaysNotBinding] bit NOT NULL,
        [Note] nvarchar(2000) NULL,
        [Source] nvarchar(2000) NULL,
        [IsUncertain] bit NOT NULL,
        [AskedOn] date NULL,
        [OpinionsOn] date NULL,
        [DecidedOn] date NULL,
        [SignedOn] date NULL,
        [CopiedOn] date NULL,
        [DormantSince] date NULL,
        [EndedOn] date NULL,
        [SearchName] nvarchar(902) NOT NULL,
        [SortName] nvarchar(904) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Agreements] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Agreements_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Blocs] (
        [Id] int NOT NULL IDENTITY,
        [Key] nvarchar(40) NOT NULL,
        [NameVi] nvarchar(150) NOT NULL,
        [NameEn] nvarchar(150) NOT NULL,
        [Source] nvarchar(300) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Blocs] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Channels] (
        [Id] int NOT NULL IDENTITY,
        [PartnerId] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Value] nvarchar(300) NOT NULL,
        [Note] nvarchar(200) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Channels] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Channels_Partners_PartnerId] FOREIGN KEY ([PartnerId]) REFERENCES [Partners] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [DeliveryFailures] (
        [Id] int NOT NULL IDENTITY,
        [Address] nvarchar(254) NOT NULL,
        [Key] nvarchar(240) NOT NULL,
        [At] datetime2 NOT NULL,
        [Said] nvarchar(2000) NOT NULL,
        [CameBack] bit NOT NULL,
        [ClearedAt] datetime2 NULL,
        [ClearedByName] nvarchar(100) NULL,
        CONSTRAINT [PK_DeliveryFailures] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [GreetingRounds] (
        [Id] int NOT NULL IDENTITY,
        [OwnerId] int NOT NULL,
        [FormKey] uniqueidentifier NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Status] nvarchar(40) NOT NULL,
        [MadeByName] nvarchar(100) NOT NULL,
        [MadeAt] datetime2 NOT NULL,
        [SubmittedByName] nvarchar(100) NULL,
        [SubmittedAt] datetime2 NULL,
        [ApprovedByName] nvarchar(100) NULL,
        [ApprovedAt] datetime2 NULL,
        [ReturnReason] nvarchar(500) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_GreetingRounds] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_GreetingRounds_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [GreetingTexts] (
        [Id] int NOT NULL IDENTITY,
        [OwnerId] int NULL,
        [Occasion] nvarchar(40) NULL,
        [Addressee] nvarchar(40) NULL,
        [Language] nvarchar(3) NOT NULL,
        [Heading] nvarchar(200) NOT NULL,
        [Opening] nvarchar(100) NULL,
        [Subject] nvarchar(200) NULL,
        [Body] nvarchar(max) NOT NULL,
        [IdentityKey] nvarchar(80) NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_GreetingTexts] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_GreetingTexts_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Invitations] (
        [Id] int NOT NULL IDENTITY,
        [CommemorationId] int NOT NULL,
        [TextVi] nvarchar(3000) NULL,
        [TextEn] nvarchar(3000) NULL,
        [Signer] nvarchar(200) NULL,
        [SignerTitle] nvarchar(200) NULL,
        [SignerTitleEn] nvarchar(200) NULL,
        [DressVi] nvarchar(200) NULL,
        [DressEn] nvarchar(200) NULL,
        [AskAt] nvarchar(200) NULL,
        [ThanksVi] nvarchar(3000) NULL,
        [ThanksEn] nvarchar(3000) NULL,
        [AnswerBy] date NULL,
        [RemindDaysText] nvarchar(60) NOT NULL,
        [Capacity] int NULL,
        [PartnerZone] nvarchar(60) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Invitations] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Invitations_Commemorations_CommemorationId] FOREIGN KEY ([CommemorationId]) REFERENCES [Commemorations] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [LegalDocuments] (
        [Id] int NOT NULL IDENTITY,
        [Number] nvarchar(60) NOT NULL,
        [Type] nvarchar(60) NOT NULL,
        [Title] nvarchar(1000) NOT NULL,
        [IssuedOn] date NULL,
        [InForceFrom] date NULL,
        [InForceTo] date NULL,
        [Issuer] nvarchar(200) NOT NULL,
        [Signer] nvarchar(200) NULL,
        [Field] nvarchar(200) NULL,
        [Note] nvarchar(1000) NULL,
        [Source] nvarchar(500) NULL,
        [NumberKey] nvarchar(60) NOT NULL,
        [IdentityKey] nvarchar(272) NOT NULL,
        [SearchName] nvarchar(1524) NOT NULL,
        [EditedByPerson] bit NOT NULL,
        [ReferenceHash] nvarchar(64) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_LegalDocuments] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Licences] (
        [Id] int NOT NULL IDENTITY,
        [PartnerId] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Number] nvarchar(60) NOT NULL,
        [IssuedOn] date NOT NULL,
        [ExpiresOn] date NOT NULL,
        [Areas] nvarchar(500) NULL,
        [Fields] nvarchar(500) NULL,
        [Representative] nvarchar(500) NULL,
        [EndedOn] date NULL,
        [Note] nvarchar(500) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Licences] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Licences_Partners_PartnerId] FOREIGN KEY ([PartnerId]) REFERENCES [Partners] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [OutboxAttachments] (
        [MessageId] int NOT NULL,
        [FileId] int NOT NULL,
        CONSTRAINT [PK_OutboxAttachments] PRIMARY KEY ([MessageId], [FileId]),
        CONSTRAINT [FK_OutboxAttachments_Outbox_MessageId] FOREIGN KEY ([MessageId]) REFERENCES [Outbox] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_OutboxAttachments_StoredFiles_FileId] FOREIGN KEY ([FileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [PaperProfiles] (
        [Id] int NOT NULL IDENTITY,
        [Kind] nvarchar(40) NOT NULL,
        [OwnerId] int NULL,
        [Key] varchar(30) NOT NULL,
        [Layout] nvarchar(600) NOT NULL,
        [Superior] nvarchar(200) NULL,
        [Place] nvarchar(100) NULL,
        [Code] nvarchar(30) NULL,
        [OnBehalfOf] nvarchar(200) NULL,
        [HeadPost] nvarchar(200) NULL,
        [Recipients] nvarchar(2000) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_PaperProfiles] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_PaperProfiles_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [PartnerEvents] (
        [Id] int NOT NULL IDENTITY,
        [PartnerId] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [On] date NOT NULL,
        [To] date NULL,
        [Title] nvarchar(200) NOT NULL,
        [Text] nvarchar(2000) NULL,
        [Place] nvarchar(200) NULL,
        [Amount] bigint NULL,
        [Currency] nvarchar(3) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_PartnerEvents] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_PartnerEvents_Partners_PartnerId] FOREIGN KEY ([PartnerId]) REFERENCES [Partners] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Pickups] (
        [Id] int NOT NULL IDENTITY,
        [CommemorationId] int NOT NULL,
        [Day] date NOT NULL,
        [At] time NOT NULL,
        [Whom] nvarchar(200) NOT NULL,
        [Place] nvarchar(200) NOT NULL,
        [Escort] nvarchar(200) NOT NULL,
        [EscortPhone] nvarchar(60) NULL,
        [Vehicle] nvarchar(200) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Pickups] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Pickups_Commemorations_CommemorationId] FOREIGN KEY ([CommemorationId]) REFERENCES [Commemorations] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Programmes] (
        [Id] int NOT NULL IDENTITY,
        [OwnerId] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Year] int NOT NULL,
        [Title] nvarchar(300) NOT NULL,
        [Summary] nvarchar(1000) NULL,
        [Issuer] nvarchar(200) NULL,
        [Opening] nvarchar(max) NULL,
        [Closing] nvarchar(max) NULL,
        [RenewedFromId] int NULL,
        [Edition] int NOT NULL,
        [AmendsId] int NULL,
        [WhatChanged] nvarchar(2000) NULL,
        [Status] nvarchar(40) NOT NULL,
        [PlannedIssueOn] date NULL,
        [Number] nvarchar(60) NULL,
        [DatedOn] date NULL,
        [Place] nvarchar(200) NULL,
        [SignerTitle] nvarchar(200) NULL,
        [Signer] nvarchar(200) NULL,
        [Recipients] nvarchar(max) NULL,
        [SourceFileId] int NULL,
        [Unplaced] nvarchar(max) NULL,
        [ChangedAt] datetime2 NOT NULL,
        [ChangedByName] nvarchar(100) NOT NULL,
        [SearchName] nvarchar(300) NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Programmes] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Programmes_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Programmes_Programmes_AmendsId] FOREIGN KEY ([AmendsId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Programmes_Programmes_RenewedFromId] FOREIGN KEY ([RenewedFromId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Programmes_StoredFiles_SourceFileId] FOREIGN KEY ([SourceFileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [SigningDelegations] (
        [Id] int NOT NULL IDENTITY,
        [OwnerId] int NOT NULL,
        [Authority] nvarchar(40) NOT NULL,
        [Principal] nvarchar(200) NOT NULL,
        [SignerName] nvarchar(200) NOT NULL,
        [SignerPost] nvarchar(200) NOT NULL,
        [UserId] nvarchar(450) NULL,
        [From] date NOT NULL,
        [To] date NULL,
        [LegalPaper] nvarchar(300) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_SigningDelegations] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_SigningDelegations_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_SigningDelegations_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [StandingTasks] (
        [Id] int NOT NULL IDENTITY,
        [OwnerId] int NOT NULL,
        [Order] int NOT NULL,
        [Text] nvarchar(4000) NOT NULL,
        [TimeText] nvarchar(300) NULL,
        [Leads] nvarchar(1000) NULL,
        [Coordinates] nvarchar(1000) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_StandingTasks] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_StandingTasks_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Ties] (
        [Id] int NOT NULL IDENTITY,
        [PartnerId] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [OurName] nvarchar(40) NULL,
        [Holder] nvarchar(40) NOT NULL,
        [HolderName] nvarchar(200) NOT NULL,
        [UnitId] nvarchar(20) NULL,
        [AssociationId] int NULL,
        [From] date NULL,
        [To] date NULL,
        [Paper] nvarchar(300) NULL,
        [Note] nvarchar(1000) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Ties] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Ties_AdministrativeUnits_UnitId] FOREIGN KEY ([UnitId]) REFERENCES [AdministrativeUnits] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Ties_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Ties_Partners_PartnerId] FOREIGN KEY ([PartnerId]) REFERENCES [Partners] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [AgreementDuties] (
        [Id] int NOT NULL IDENTITY,
        [AgreementId] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Title] nvarchar(300) NULL,
        [DueOn] date NOT NULL,
        [IsTheirs] bit NOT NULL,
        [DoneOn] date NULL,
        [Evidence] nvarchar(300) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_AgreementDuties] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AgreementDuties_Agreements_AgreementId] FOREIGN KEY ([AgreementId]) REFERENCES [Agreements] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [AgreementFiles] (
        [Id] int NOT NULL IDENTITY,
        [AgreementId] int NOT NULL,
        [FileId] int NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [Language] nvarchar(3) NULL,
        CONSTRAINT [PK_AgreementFiles] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AgreementFiles_Agreements_AgreementId] FOREIGN KEY ([AgreementId]) REFERENCES [Agreements] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_AgreementFiles_StoredFiles_FileId] FOREIGN KEY ([FileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [AgreementParty] (
        [Id] int NOT NULL IDENTITY,
        [AgreementId] int NOT NULL,
        [Order] int NOT NULL,
        [IsOurs] bit NOT NULL,
        [Name] nvarchar(300) NOT NULL,
        [NameEn] nvarchar(300) NULL,
        [PartnerId] int NULL,
        [UnitId] nvarchar(20) NULL,
        [Signer] nvarchar(150) NULL,
        [SignerTitle] nvarchar(150) NULL,
        [Heir] nvarchar(300) NULL,
        CONSTRAINT [PK_AgreementParty] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AgreementParty_AdministrativeUnits_UnitId] FOREIGN KEY ([UnitId]) REFERENCES [AdministrativeUnits] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_AgreementParty_Agreements_AgreementId] FOREIGN KEY ([AgreementId]) REFERENCES [Agreements] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_AgreementParty_Partners_PartnerId] FOREIGN KEY ([PartnerId]) REFERENCES [Partners] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [AgreementStep] (
        [Id] int NOT NULL IDENTITY,
        [AgreementId] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [On] date NOT NULL,
        [Paper] nvarchar(300) NULL,
        [Note] nvarchar(1000) NULL,
        [ByName] nvarchar(100) NOT NULL,
        [At] datetime2 NOT NULL,
        [EndBefore] date NULL,
        [TitleBefore] nvarchar(300) NULL,
        CONSTRAINT [PK_AgreementStep] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AgreementStep_Agreements_AgreementId] FOREIGN KEY ([AgreementId]) REFERENCES [Agreements] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [BlocMember] (
        [Id] int NOT NULL IDENTITY,
        [BlocId] int NOT NULL,
        [CountryIso2] nvarchar(2) NOT NULL,
        [From] date NULL,
        [To] date NULL,
        CONSTRAINT [PK_BlocMember] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_BlocMember_Blocs_BlocId] FOREIGN KEY ([BlocId]) REFERENCES [Blocs] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_BlocMember_Countries_CountryIso2] FOREIGN KEY ([CountryIso2]) REFERENCES [Countries] ([Iso2]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [LegalReplacement] (
        [Id] int NOT NULL IDENTITY,
        [NewerId] int NOT NULL,
        [OlderId] int NOT NULL,
        [IsPartial] bit NOT NULL,
        [From] date NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_LegalReplacement] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_LegalReplacement_LegalDocuments_NewerId] FOREIGN KEY ([NewerId]) REFERENCES [LegalDocuments] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_LegalReplacement_LegalDocuments_OlderId] FOREIGN KEY ([OlderId]) REFERENCES [LegalDocuments] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [LegalBasis] (
        [Id] int NOT NULL IDENTITY,
        [ProgrammeId] int NOT NULL,
        [Order] int NOT NULL,
        [Text] nvarchar(2000) NOT NULL,
        [Number] nvarchar(60) NULL,
        [DatedOn] date NULL,
        CONSTRAINT [PK_LegalBasis] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_LegalBasis_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [OutgoingPapers] (
        [Id] int NOT NULL IDENTITY,
        [OwnerId] int NOT NULL,
        [ProgrammeId] int NULL,
        [Year] int NOT NULL,
        [Value] int NOT NULL,
        [Symbol] nvarchar(40) NOT NULL,
        [Type] nvarchar(60) NOT NULL,
        [Summary] nvarchar(1000) NOT NULL,
        [DatedOn] date NOT NULL,
        [Signer] nvarchar(400) NULL,
        [State] nvarchar(40) NOT NULL,
        [GivenAt] datetime2 NOT NULL,
        [GivenByName] nvarchar(100) NOT NULL,
        [IssuedAt] datetime2 NULL,
        [IssuedByName] nvarchar(100) NULL,
        [VoidReason] nvarchar(500) NULL,
        [PdfId] int NULL,
        [WordId] int NULL,
        [PdfHash] varchar(64) NULL,
        [WordHash] varchar(64) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_OutgoingPapers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_OutgoingPapers_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_OutgoingPapers_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_OutgoingPapers_StoredFiles_PdfId] FOREIGN KEY ([PdfId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_OutgoingPapers_StoredFiles_WordId] FOREIGN KEY ([WordId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [ProgrammeSections] (
        [Id] int NOT NULL IDENTITY,
        [ProgrammeId] int NOT NULL,
        [ParentId] int NULL,
        [Order] int NOT NULL,
        [Label] nvarchar(20) NULL,
        [Heading] nvarchar(500) NOT NULL,
        [Text] nvarchar(max) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_ProgrammeSections] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ProgrammeSections_ProgrammeSections_ParentId] FOREIGN KEY ([ParentId]) REFERENCES [ProgrammeSections] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_ProgrammeSections_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [ProgrammeStep] (
        [Id] int NOT NULL IDENTITY,
        [ProgrammeId] int NOT NULL,
        [Status] nvarchar(40) NOT NULL,
        [At] datetime2 NOT NULL,
        [ById] nvarchar(450) NOT NULL,
        [ByName] nvarchar(100) NOT NULL,
        [Reason] nvarchar(500) NULL,
        CONSTRAINT [PK_ProgrammeStep] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ProgrammeStep_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [ProgrammeSubmissions] (
        [Id] int NOT NULL IDENTITY,
        [ProgrammeId] int NOT NULL,
        [At] datetime2 NOT NULL,
        [ById] nvarchar(450) NOT NULL,
        [ByName] nvarchar(200) NOT NULL,
        [Content] nvarchar(max) NOT NULL,
        [Hash] varchar(64) NOT NULL,
        CONSTRAINT [PK_ProgrammeSubmissions] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ProgrammeSubmissions_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Guests] (
        [Id] int NOT NULL IDENTITY,
        [Answer] nvarchar(40) NOT NULL,
        [ComingWith] int NOT NULL,
        [AnsweredAt] datetime2 NULL,
        [AnsweredBy] nvarchar(40) NULL,
        [CommemorationId] int NOT NULL,
        [PersonId] int NULL,
        [ContactId] int NULL,
        [OfficeId] int NULL,
        [Name] nvarchar(150) NOT NULL,
        [NameOwn] nvarchar(150) NULL,
        [FormVi] nvarchar(60) NULL,
        [FormEn] nvarchar(60) NULL,
        [SalutationVi] nvarchar(200) NULL,
        [SalutationEn] nvarchar(200) NULL,
        [OfficeVi] nvarchar(200) NULL,
        [OfficeEn] nvarchar(200) NULL,
        [OrganisationVi] nvarchar(200) NULL,
        [OrganisationEn] nvarchar(200) NULL,
        [Email] nvarchar(254) NULL,
        [Phone] nvarchar(60) NULL,
        [Language] nvarchar(4) NOT NULL,
        [Group] nvarchar(80) NULL,
        [Companions] int NOT NULL,
        [Precedence] int NOT NULL,
        [HasOwnPrecedence] bit NOT NULL,
        [Table] nvarchar(40) NULL,
        [IdentityKey] nvarchar(400) NOT NULL,
        [SearchName] nvarchar(904) NOT NULL,
        [SortName] nvarchar(454) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Version] bigint NOT NULL,
        [Standing] nvarchar(40) NOT NULL,
        [Sequence] int NOT NULL,
        [AskedSequence] int NOT NULL,
        [ToldSequence] int NOT NULL,
        [ToldDate] date NULL,
        [ToldStartsAt] time NULL,
        [InvitedAs] nvarchar(254) NULL,
        [InvitedAt] datetime2 NULL,
        [ThankedAt] datetime2 NULL,
        [PresentAt] datetime2 NULL,
        [PresentWith] int NOT NULL,
        [DoorAt] datetime2 NULL,
        CONSTRAINT [PK_Guests] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Guests_Commemorations_CommemorationId] FOREIGN KEY ([CommemorationId]) REFERENCES [Commemorations] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Guests_Contacts_ContactId] FOREIGN KEY ([ContactId]) REFERENCES [Contacts] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Guests_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Guests_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [ReportCalls] (
        [Id] int NOT NULL IDENTITY,
        [OwnerId] int NOT NULL,
        [Period] nvarchar(40) NOT NULL,
        [Year] int NOT NULL,
        [AskedOn] date NOT NULL,
        [DeadlineText] nvarchar(120) NOT NULL,
        [LastDay] date NOT NULL,
        [PrudentDay] date NOT NULL,
        [Guidance] nvarchar(max) NULL,
        [PaperId] int NULL,
        [Version] bigint NOT NULL,
        [Addressees] nvarchar(300) NULL,
        [Assessment] nvarchar(max) NULL,
        [NextSteps] nvarchar(max) NULL,
        [SignerPost] nvarchar(300) NULL,
        [Signer] nvarchar(300) NULL,
        [Recipients] nvarchar(max) NULL,
        CONSTRAINT [PK_ReportCalls] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ReportCalls_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_ReportCalls_OutgoingPapers_PaperId] FOREIGN KEY ([PaperId]) REFERENCES [OutgoingPapers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Activities] (
        [Id] int NOT NULL IDENTITY,
        [ProgrammeId] int NOT NULL,
        [SectionId] int NOT NULL,
        [Order] int NOT NULL,
        [PrintedNumber] nvarchar(20) NULL,
        [Text] nvarchar(4000) NOT NULL,
        [TimeText] nvarchar(300) NULL,
        [StartsOn] date NULL,
        [DueOn] date NULL,
        [Place] nvarchar(300) NULL,
        [Quantity] nvarchar(300) NULL,
        [Budget] bigint NULL,
        [BudgetSource] nvarchar(300) NULL,
        [Recurrence] nvarchar(40) NOT NULL,
        [Note] nvarchar(4000) NULL,
        [CopiedFromId] int NULL,
        [SourceText] nvarchar(4000) NULL,
        [SourceConfidence] int NULL,
        [Version] bigint NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [Result] nvarchar(4000) NULL,
        [People] int NULL,
        [Delegations] int NULL,
        [Sum] bigint NULL,
        [Difficulty] nvarchar(4000) NULL,
        [FollowedAt] datetime2 NULL,
        [FollowedByName] nvarchar(100) NULL,
        CONSTRAINT [PK_Activities] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Activities_Activities_CopiedFromId] FOREIGN KEY ([CopiedFromId]) REFERENCES [Activities] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Activities_ProgrammeSections_SectionId] FOREIGN KEY ([SectionId]) REFERENCES [ProgrammeSections] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Activities_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Arrival] (
        [Id] int NOT NULL IDENTITY,
        [GuestId] int NOT NULL,
        [Key] uniqueidentifier NOT NULL,
        [IsPresent] bit NOT NULL,
        [With] int NOT NULL,
        [At] datetime2 NOT NULL,
        [ByName] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Arrival] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Arrival_Guests_GuestId] FOREIGN KEY ([GuestId]) REFERENCES [Guests] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [GuestAnswers] (
        [Id] int NOT NULL IDENTITY,
        [GuestId] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [ComingWith] int NOT NULL,
        [Manner] nvarchar(40) NOT NULL,
        [SaidAt] datetime2 NOT NULL,
        [ReceivedAt] datetime2 NOT NULL,
        [Sequence] int NULL,
        [Stood] bit NOT NULL,
        [ByName] nvarchar(100) NULL,
        [Note] nvarchar(500) NULL,
        [Key] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_GuestAnswers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_GuestAnswers_Guests_GuestId] FOREIGN KEY ([GuestId]) REFERENCES [Guests] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [GuestLinks] (
        [Id] int NOT NULL IDENTITY,
        [GuestId] int NOT NULL,
        [Hash] varbinary(32) NOT NULL,
        [CreatedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_GuestLinks] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_GuestLinks_Guests_GuestId] FOREIGN KEY ([GuestId]) REFERENCES [Guests] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [GuestMessages] (
        [Id] int NOT NULL IDENTITY,
        [GuestId] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [IsOnPaper] bit NOT NULL,
        [Sequence] int NOT NULL,
        [Key] nvarchar(100) NOT NULL,
        [At] datetime2 NOT NULL,
        [ByName] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_GuestMessages] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_GuestMessages_Guests_GuestId] FOREIGN KEY ([GuestId]) REFERENCES [Guests] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [GuestNeeds] (
        [Id] int NOT NULL IDENTITY,
        [GuestId] int NOT NULL,
        [Diet] nvarchar(2000) NULL,
        [Access] nvarchar(2000) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_GuestNeeds] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_GuestNeeds_Guests_GuestId] FOREIGN KEY ([GuestId]) REFERENCES [Guests] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [StrangeAnswers] (
        [Id] int NOT NULL IDENTITY,
        [CommemorationId] int NULL,
        [GuestId] int NULL,
        [Reason] nvarchar(40) NOT NULL,
        [Sender] nvarchar(254) NULL,
        [Attendee] nvarchar(254) NULL,
        [Subject] nvarchar(300) NULL,
        [Answer] nvarchar(40) NOT NULL,
        [Sequence] int NULL,
        [SaidAt] datetime2 NULL,
        [ReceivedAt] datetime2 NOT NULL,
        [Key] nvarchar(100) NOT NULL,
        [DecidedAt] datetime2 NULL,
        [DecidedBy] nvarchar(100) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_StrangeAnswers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_StrangeAnswers_Commemorations_CommemorationId] FOREIGN KEY ([CommemorationId]) REFERENCES [Commemorations] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_StrangeAnswers_Guests_GuestId] FOREIGN KEY ([GuestId]) REFERENCES [Guests] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [ReportCallProgramme] (
        [ReportCallId] int NOT NULL,
        [ProgrammeId] int NOT NULL,
        [Title] nvarchar(300) NOT NULL,
        CONSTRAINT [PK_ReportCallProgramme] PRIMARY KEY ([ReportCallId], [ProgrammeId]),
        CONSTRAINT [FK_ReportCallProgramme_ReportCalls_ReportCallId] FOREIGN KEY ([ReportCallId]) REFERENCES [ReportCalls] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Reports] (
        [Id] int NOT NULL IDENTITY,
        [CallId] int NOT NULL,
        [AssociationId] int NULL,
        [AgencyId] int NULL,
        [UnitName] nvarchar(300) NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [Summary] nvarchar(max) NULL,
        [Requests] nvarchar(max) NULL,
        [Channel] nvarchar(40) NOT NULL,
        [ReceivedOn] date NULL,
        [SentAt] datetime2 NULL,
        [SentById] nvarchar(450) NULL,
        [SentByName] nvarchar(100) NULL,
        [IsLate] bit NOT NULL,
        [ReturnReason] nvarchar(500) NULL,
        [AcceptedAt] datetime2 NULL,
        [AcceptedByName] nvarchar(100) NULL,
        [ChangedAt] datetime2 NULL,
        [ChangedByName] nvarchar(100) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Reports] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Reports_Agencies_AgencyId] FOREIGN KEY ([AgencyId]) REFERENCES [Agencies] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Reports_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Reports_ReportCalls_CallId] FOREIGN KEY ([CallId]) REFERENCES [ReportCalls] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [ActivityAnniversary] (
        [ActivityId] int NOT NULL,
        [AnniversaryId] int NOT NULL,
        [Year] int NOT NULL,
        CONSTRAINT [PK_ActivityAnniversary] PRIMARY KEY ([ActivityId], [AnniversaryId]),
        CONSTRAINT [FK_ActivityAnniversary_Activities_ActivityId] FOREIGN KEY ([ActivityId]) REFERENCES [Activities] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_ActivityAnniversary_Anniversaries_AnniversaryId] FOREIGN KEY ([AnniversaryId]) REFERENCES [Anniversaries] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [ActivityAssignment] (
        [Id] int NOT NULL IDENTITY,
        [ActivityId] int NOT NULL,
        [Order] int NOT NULL,
        [Verb] nvarchar(40) NOT NULL,
        [Name] nvarchar(300) NOT NULL,
        [AgencyId] int NULL,
        [AssociationId] int NULL,
        CONSTRAINT [PK_ActivityAssignment] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ActivityAssignment_Activities_ActivityId] FOREIGN KEY ([ActivityId]) REFERENCES [Activities] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_ActivityAssignment_Agencies_AgencyId] FOREIGN KEY ([AgencyId]) REFERENCES [Agencies] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_ActivityAssignment_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [ActivityCommemoration] (
        [ActivityId] int NOT NULL,
        [CommemorationId] int NOT NULL,
        CONSTRAINT [PK_ActivityCommemoration] PRIMARY KEY ([ActivityId], [CommemorationId]),
        CONSTRAINT [FK_ActivityCommemoration_Activities_ActivityId] FOREIGN KEY ([ActivityId]) REFERENCES [Activities] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_ActivityCommemoration_Commemorations_CommemorationId] FOREIGN KEY ([CommemorationId]) REFERENCES [Commemorations] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [ActivityEvidence] (
        [Id] int NOT NULL IDENTITY,
        [ActivityId] int NOT NULL,
        [FileId] int NOT NULL,
        [Name] nvarchar(200) NOT NULL,
        [ContentType] nvarchar(120) NOT NULL,
        [Length] bigint NOT NULL,
        [Caption] nvarchar(300) NULL,
        [AddedAt] datetime2 NOT NULL,
        [AddedByName] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_ActivityEvidence] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ActivityEvidence_Activities_ActivityId] FOREIGN KEY ([ActivityId]) REFERENCES [Activities] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_ActivityEvidence_StoredFiles_FileId] FOREIGN KEY ([FileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Difficulties] (
        [Id] int NOT NULL IDENTITY,
        [ReportId] int NOT NULL,
        [Order] int NOT NULL,
        [Text] nvarchar(2000) NOT NULL,
        [AddressedTo] nvarchar(300) NULL,
        [State] nvarchar(40) NOT NULL,
        [Answer] nvarchar(2000) NULL,
        [AnsweredOn] date NULL,
        [AnsweredBy] nvarchar(300) NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Difficulties] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Difficulties_Reports_ReportId] FOREIGN KEY ([ReportId]) REFERENCES [Reports] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [ReportEntry] (
        [Id] int NOT NULL IDENTITY,
        [ReportId] int NOT NULL,
        [Order] int NOT NULL,
        [ActivityId] int NULL,
        [ActivityText] nvarchar(4000) NOT NULL,
        [SeenVersion] bigint NOT NULL,
        [State] nvarchar(40) NOT NULL,
        [Result] nvarchar(4000) NULL,
        [People] int NULL,
        [Delegations] int NULL,
        [Sum] bigint NULL,
        CONSTRAINT [PK_ReportEntry] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ReportEntry_Activities_ActivityId] FOREIGN KEY ([ActivityId]) REFERENCES [Activities] ([Id]) ON DELETE SET NULL,
        CONSTRAINT [FK_ReportEntry_Reports_ReportId] FOREIGN KEY ([ReportId]) REFERENCES [Reports] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Partners_BlocId] ON [Partners] ([BlocId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Partners_MergedIntoId] ON [Partners] ([MergedIntoId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Letters_CommemorationId] ON [Letters] ([CommemorationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Letters_ContactId] ON [Letters] ([ContactId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Letters_GreetingKey] ON [Letters] ([GreetingKey]) WHERE [GreetingKey] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Letters_OwnFileId] ON [Letters] ([OwnFileId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Letters_RoundId] ON [Letters] ([RoundId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Letters_SentAt] ON [Letters] ([SentAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Letters_SentFileId] ON [Letters] ([SentFileId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Activities_CopiedFromId] ON [Activities] ([CopiedFromId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Activities_DueOn] ON [Activities] ([DueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Activities_ProgrammeId] ON [Activities] ([ProgrammeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Activities_SectionId] ON [Activities] ([SectionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ActivityAnniversary_AnniversaryId] ON [ActivityAnniversary] ([AnniversaryId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ActivityAssignment_ActivityId] ON [ActivityAssignment] ([ActivityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ActivityAssignment_AgencyId] ON [ActivityAssignment] ([AgencyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ActivityAssignment_AssociationId] ON [ActivityAssignment] ([AssociationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ActivityCommemoration_CommemorationId] ON [ActivityCommemoration] ([CommemorationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ActivityEvidence_ActivityId] ON [ActivityEvidence] ([ActivityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ActivityEvidence_FileId] ON [ActivityEvidence] ([FileId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_AgendaItems_CommemorationId] ON [AgendaItems] ([CommemorationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_AgreementDuties_AgreementId] ON [AgreementDuties] ([AgreementId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_AgreementDuties_DueOn] ON [AgreementDuties] ([DueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_AgreementFiles_AgreementId] ON [AgreementFiles] ([AgreementId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_AgreementFiles_FileId] ON [AgreementFiles] ([FileId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_AgreementParty_AgreementId] ON [AgreementParty] ([AgreementId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_AgreementParty_PartnerId] ON [AgreementParty] ([PartnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_AgreementParty_UnitId] ON [AgreementParty] ([UnitId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Agreements_EndsOn] ON [Agreements] ([EndsOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Agreements_OwnerId] ON [Agreements] ([OwnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Agreements_SearchName] ON [Agreements] ([SearchName]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_AgreementStep_AgreementId] ON [AgreementStep] ([AgreementId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Arrival_GuestId] ON [Arrival] ([GuestId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Arrival_Key] ON [Arrival] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_BlocMember_BlocId] ON [BlocMember] ([BlocId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_BlocMember_CountryIso2] ON [BlocMember] ([CountryIso2]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Blocs_Key] ON [Blocs] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Channels_PartnerId_Kind_Value] ON [Channels] ([PartnerId], [Kind], [Value]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Contacts_OfficeId] ON [Contacts] ([OfficeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Contacts_PartnerId] ON [Contacts] ([PartnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Contacts_SearchName] ON [Contacts] ([SearchName]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_DeliveryFailures_Address] ON [DeliveryFailures] ([Address]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_DeliveryFailures_Key] ON [DeliveryFailures] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Difficulties_ReportId] ON [Difficulties] ([ReportId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Difficulties_State] ON [Difficulties] ([State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_GreetingRounds_FormKey] ON [GreetingRounds] ([FormKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_GreetingRounds_OwnerId_Status] ON [GreetingRounds] ([OwnerId], [Status]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_GreetingTexts_IdentityKey] ON [GreetingTexts] ([IdentityKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_GreetingTexts_OwnerId] ON [GreetingTexts] ([OwnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_GuestAnswers_GuestId] ON [GuestAnswers] ([GuestId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_GuestAnswers_Key] ON [GuestAnswers] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_GuestLinks_GuestId] ON [GuestLinks] ([GuestId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_GuestLinks_Hash] ON [GuestLinks] ([Hash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_GuestMessages_GuestId] ON [GuestMessages] ([GuestId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_GuestMessages_Key] ON [GuestMessages] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_GuestNeeds_GuestId] ON [GuestNeeds] ([GuestId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Guests_CommemorationId_IdentityKey] ON [Guests] ([CommemorationId], [IdentityKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Guests_CommemorationId_Precedence_SortName] ON [Guests] ([CommemorationId], [Precedence], [SortName]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Guests_ContactId] ON [Guests] ([ContactId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Guests_IdentityKey] ON [Guests] ([IdentityKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Guests_InvitedAs] ON [Guests] ([InvitedAs]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Guests_OfficeId] ON [Guests] ([OfficeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Guests_PersonId] ON [Guests] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Invitations_CommemorationId] ON [Invitations] ([CommemorationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_LegalBasis_ProgrammeId] ON [LegalBasis] ([ProgrammeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_LegalDocuments_IdentityKey] ON [LegalDocuments] ([IdentityKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_LegalDocuments_NumberKey] ON [LegalDocuments] ([NumberKey]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_LegalReplacement_NewerId_OlderId] ON [LegalReplacement] ([NewerId], [OlderId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_LegalReplacement_OlderId] ON [LegalReplacement] ([OlderId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Licences_ExpiresOn] ON [Licences] ([ExpiresOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Licences_PartnerId_Kind_Number] ON [Licences] ([PartnerId], [Kind], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_MailSubscriptions_FeedSubscriptionId] ON [MailSubscriptions] ([FeedSubscriptionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_MailSubscriptions_Key] ON [MailSubscriptions] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_MailSubscriptions_OwnerId] ON [MailSubscriptions] ([OwnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_MailSubscriptions_Secret] ON [MailSubscriptions] ([Secret]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Offices_Precedence] ON [Offices] ([Precedence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Offices_SearchName] ON [Offices] ([SearchName]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_OutboxAttachments_FileId] ON [OutboxAttachments] ([FileId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_OutgoingPapers_OwnerId_Symbol_Year_Value] ON [OutgoingPapers] ([OwnerId], [Symbol], [Year], [Value]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_OutgoingPapers_PdfId] ON [OutgoingPapers] ([PdfId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_OutgoingPapers_ProgrammeId] ON [OutgoingPapers] ([ProgrammeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_OutgoingPapers_WordId] ON [OutgoingPapers] ([WordId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_PaperProfiles_Key] ON [PaperProfiles] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_PaperProfiles_OwnerId] ON [PaperProfiles] ([OwnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_PartnerEvents_PartnerId_On_Kind_Title] ON [PartnerEvents] ([PartnerId], [On], [Kind], [Title]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Pickups_CommemorationId] ON [Pickups] ([CommemorationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Programmes_AmendsId] ON [Programmes] ([AmendsId]) WHERE [AmendsId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Programmes_OwnerId_Year] ON [Programmes] ([OwnerId], [Year]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Programmes_RenewedFromId] ON [Programmes] ([RenewedFromId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Programmes_SourceFileId] ON [Programmes] ([SourceFileId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ProgrammeSections_ParentId] ON [ProgrammeSections] ([ParentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ProgrammeSections_ProgrammeId] ON [ProgrammeSections] ([ProgrammeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ProgrammeStep_ProgrammeId] ON [ProgrammeStep] ([ProgrammeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ProgrammeSubmissions_ProgrammeId] ON [ProgrammeSubmissions] ([ProgrammeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ReportCalls_LastDay] ON [ReportCalls] ([LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ReportCalls_OwnerId_Year_Period] ON [ReportCalls] ([OwnerId], [Year], [Period]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ReportCalls_PaperId] ON [ReportCalls] ([PaperId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ReportEntry_ActivityId] ON [ReportEntry] ([ActivityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_ReportEntry_ReportId_ActivityId] ON [ReportEntry] ([ReportId], [ActivityId]) WHERE [ActivityId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Reports_AgencyId] ON [Reports] ([AgencyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Reports_AssociationId] ON [Reports] ([AssociationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Reports_CallId_AgencyId] ON [Reports] ([CallId], [AgencyId]) WHERE [AgencyId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Reports_CallId_AssociationId] ON [Reports] ([CallId], [AssociationId]) WHERE [AssociationId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_SigningDelegations_OwnerId_From] ON [SigningDelegations] ([OwnerId], [From]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_SigningDelegations_UserId] ON [SigningDelegations] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_StandingTasks_OwnerId] ON [StandingTasks] ([OwnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_StrangeAnswers_CommemorationId] ON [StrangeAnswers] ([CommemorationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_StrangeAnswers_DecidedAt] ON [StrangeAnswers] ([DecidedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_StrangeAnswers_GuestId] ON [StrangeAnswers] ([GuestId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_StrangeAnswers_Key] ON [StrangeAnswers] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Ties_AssociationId] ON [Ties] ([AssociationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Ties_PartnerId] ON [Ties] ([PartnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Ties_UnitId] ON [Ties] ([UnitId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD CONSTRAINT [FK_Letters_Contacts_ContactId] FOREIGN KEY ([ContactId]) REFERENCES [Contacts] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD CONSTRAINT [FK_Letters_GreetingRounds_RoundId] FOREIGN KEY ([RoundId]) REFERENCES [GreetingRounds] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD CONSTRAINT [FK_Letters_StoredFiles_OwnFileId] FOREIGN KEY ([OwnFileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Letters] ADD CONSTRAINT [FK_Letters_StoredFiles_SentFileId] FOREIGN KEY ([SentFileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Partners] ADD CONSTRAINT [FK_Partners_Blocs_BlocId] FOREIGN KEY ([BlocId]) REFERENCES [Blocs] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Partners] ADD CONSTRAINT [FK_Partners_Partners_MergedIntoId] FOREIGN KEY ([MergedIntoId]) REFERENCES [Partners] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122082923_ProgrammesAndGuests'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122082923_ProgrammesAndGuests', N'10.0.14');
END;

COMMIT;
GO

