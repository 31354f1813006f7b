BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    ALTER TABLE [Outbox] ADD [LeaveAddress] nvarchar(500) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
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
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Activities_CopiedFromId] ON [Activities] ([CopiedFromId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Activities_DueOn] ON [Activities] ([DueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Activities_ProgrammeId] ON [Activities] ([ProgrammeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Activities_SectionId] ON [Activities] ([SectionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ActivityAnniversary_AnniversaryId] ON [ActivityAnniversary] ([AnniversaryId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ActivityAssignment_ActivityId] ON [ActivityAssignment] ([ActivityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ActivityAssignment_AgencyId] ON [ActivityAssignment] ([AgencyId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ActivityAssignment_AssociationId] ON [ActivityAssignment] ([AssociationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ActivityCommemoration_CommemorationId] ON [ActivityCommemoration] ([CommemorationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ActivityEvidence_ActivityId] ON [ActivityEvidence] ([ActivityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ActivityEvidence_FileId] ON [ActivityEvidence] ([FileId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Contacts_OfficeId] ON [Contacts] ([OfficeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Contacts_PartnerId] ON [Contacts] ([PartnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Contacts_SearchName] ON [Contacts] ([SearchName]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_LegalBasis_ProgrammeId] ON [LegalBasis] ([ProgrammeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_MailSubscriptions_FeedSubscriptionId] ON [MailSubscriptions] ([FeedSubscriptionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_MailSubscriptions_Key] ON [MailSubscriptions] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_MailSubscriptions_OwnerId] ON [MailSubscriptions] ([OwnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_MailSubscriptions_Secret] ON [MailSubscriptions] ([Secret]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Offices_Precedence] ON [Offices] ([Precedence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Offices_SearchName] ON [Offices] ([SearchName]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Programmes_AmendsId] ON [Programmes] ([AmendsId]) WHERE [AmendsId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Programmes_OwnerId_Year] ON [Programmes] ([OwnerId], [Year]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Programmes_RenewedFromId] ON [Programmes] ([RenewedFromId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Programmes_SourceFileId] ON [Programmes] ([SourceFileId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ProgrammeSections_ParentId] ON [ProgrammeSections] ([ParentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ProgrammeSections_ProgrammeId] ON [ProgrammeSections] ([ProgrammeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_ProgrammeStep_ProgrammeId] ON [ProgrammeStep] ([ProgrammeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_StandingTasks_OwnerId] ON [StandingTasks] ([OwnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122073745_ProgrammesAndGuests'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122073745_ProgrammesAndGuests', N'10.0.14');
END;

COMMIT;
GO

