CREATE TABLE [AdministrativeUnits] (
    [Id] nvarchar(20) NOT NULL,
    [Code] nvarchar(10) NOT NULL,
    [Name] nvarchar(100) NOT NULL,
    [Kind] nvarchar(60) NOT NULL,
    [Level] nvarchar(40) NOT NULL,
    [ParentId] nvarchar(20) NULL,
    [ValidFrom] date NULL,
    [ValidTo] date NULL,
    [SearchName] nvarchar(200) NOT NULL,
    [ReferenceHash] nvarchar(64) NULL,
    CONSTRAINT [PK_AdministrativeUnits] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [Agencies] (
    [Id] int NOT NULL IDENTITY,
    [Name] nvarchar(200) NOT NULL,
    [Abbreviation] nvarchar(40) NULL,
    [Kind] nvarchar(40) NOT NULL,
    [ValidFrom] date NULL,
    [ValidTo] date NULL,
    [SuccessorId] int NULL,
    [SearchName] nvarchar(241) NOT NULL,
    [SortName] nvarchar(604) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Agencies] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Agencies_Agencies_SuccessorId] FOREIGN KEY ([SuccessorId]) REFERENCES [Agencies] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [AspNetUsers] (
    [Id] nvarchar(450) NOT NULL,
    [DisplayName] nvarchar(100) NOT NULL,
    [SearchName] nvarchar(100) NOT NULL,
    [Language] nvarchar(2) NOT NULL,
    [IsActive] bit NOT NULL,
    [LastSignedInAt] datetime2 NULL,
    [UserName] nvarchar(256) NULL,
    [NormalizedUserName] nvarchar(256) NULL,
    [Email] nvarchar(256) NULL,
    [NormalizedEmail] nvarchar(256) NULL,
    [EmailConfirmed] bit NOT NULL,
    [PasswordHash] nvarchar(max) NULL,
    [SecurityStamp] nvarchar(max) NULL,
    [ConcurrencyStamp] nvarchar(max) NULL,
    [PhoneNumber] nvarchar(40) NULL,
    [PhoneNumberConfirmed] bit NOT NULL,
    [TwoFactorEnabled] bit NOT NULL,
    [LockoutEnd] datetime2 NULL,
    [LockoutEnabled] bit NOT NULL,
    [AccessFailedCount] int NOT NULL,
    CONSTRAINT [PK_AspNetUsers] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [AuditEntries] (
    [Id] int NOT NULL IDENTITY,
    [At] datetime2 NOT NULL,
    [ById] nvarchar(450) NOT NULL,
    [ByName] nvarchar(100) NOT NULL,
    [Entity] nvarchar(60) NOT NULL,
    [EntityId] nvarchar(100) NOT NULL,
    [Act] nvarchar(20) NOT NULL,
    [Changes] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_AuditEntries] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [Blocs] (
    [Id] int NOT NULL IDENTITY,
    [Key] nvarchar(40) NOT NULL,
    [NameVi] nvarchar(150) NOT NULL,
    [NameEn] nvarchar(150) NOT NULL,
    [Source] nvarchar(300) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Blocs] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [ConsentNotices] (
    [Id] int NOT NULL IDENTITY,
    [Edition] nvarchar(40) NOT NULL,
    [From] date NOT NULL,
    [Purposes] nvarchar(4000) NOT NULL,
    [Handling] nvarchar(4000) NOT NULL,
    [Rights] nvarchar(4000) NOT NULL,
    [Contact] nvarchar(300) NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_ConsentNotices] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [Countries] (
    [Iso2] nvarchar(2) NOT NULL,
    [NameVi] nvarchar(200) NOT NULL,
    [NameEn] nvarchar(200) NOT NULL,
    [OfficialVi] nvarchar(200) NULL,
    [OtherNames] nvarchar(400) NULL,
    [Region] nvarchar(60) NOT NULL,
    [Subregion] nvarchar(60) NOT NULL,
    [IsUnMember] bit NOT NULL,
    [SearchName] nvarchar(1010) NOT NULL,
    [SortName] nvarchar(604) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ReferenceHash] nvarchar(64) NULL,
    CONSTRAINT [PK_Countries] PRIMARY KEY ([Iso2])
);
GO


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
GO


CREATE TABLE [Holidays] (
    [Date] date NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [NameVi] nvarchar(200) NOT NULL,
    [NameEn] nvarchar(200) NOT NULL,
    [Source] nvarchar(1000) NOT NULL,
    [IsUncertain] bit NOT NULL,
    [EditedByPerson] bit NOT NULL,
    [ReferenceHash] nvarchar(64) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Holidays] PRIMARY KEY ([Date])
);
GO


CREATE TABLE [JobRuns] (
    [Id] int NOT NULL IDENTITY,
    [Job] nvarchar(100) NOT NULL,
    [Day] date NOT NULL,
    [State] nvarchar(40) NOT NULL,
    [StartedAt] datetime2 NOT NULL,
    [FinishedAt] datetime2 NULL,
    [Attempts] int NOT NULL,
    [Count] int NOT NULL,
    [Error] nvarchar(2000) NULL,
    [ClaimedBy] nvarchar(100) NULL,
    [ClaimedUntil] datetime2 NULL,
    CONSTRAINT [PK_JobRuns] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [LabelSheets] (
    [Id] int NOT NULL IDENTITY,
    [Name] nvarchar(100) NOT NULL,
    [IsEnvelope] bit NOT NULL,
    [Geometry] varchar(120) NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_LabelSheets] PRIMARY KEY ([Id])
);
GO


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
GO


CREATE TABLE [LegalLimits] (
    [Id] int NOT NULL IDENTITY,
    [Name] nvarchar(40) NOT NULL,
    [Unit] nvarchar(40) NOT NULL,
    [Bound] nvarchar(40) NOT NULL,
    [Value] int NOT NULL,
    [Divisor] int NOT NULL,
    [ValidFrom] date NULL,
    [Source] nvarchar(500) NOT NULL,
    [NeedsCheck] bit NOT NULL,
    [Note] nvarchar(500) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_LegalLimits] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [MemberCategories] (
    [Id] int NOT NULL IDENTITY,
    [Name] nvarchar(100) NOT NULL,
    [NameEn] nvarchar(100) NOT NULL,
    [Order] int NOT NULL,
    [IsRetired] bit NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_MemberCategories] PRIMARY KEY ([Id])
);
GO


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
GO


CREATE TABLE [Outbox] (
    [Id] int NOT NULL IDENTITY,
    [Key] nvarchar(200) NULL,
    [To] nvarchar(254) NOT NULL,
    [ToName] nvarchar(200) NULL,
    [Subject] nvarchar(300) NOT NULL,
    [Text] nvarchar(max) NOT NULL,
    [Html] nvarchar(max) NULL,
    [Calendar] nvarchar(max) NULL,
    [CalendarMethod] nvarchar(20) NULL,
    [ReplyTo] nvarchar(254) NULL,
    [Language] nvarchar(2) NOT NULL,
    [MessageId] nvarchar(200) NOT NULL,
    [LeaveAddress] nvarchar(500) NULL,
    [CreatedAt] datetime2 NOT NULL,
    [State] nvarchar(40) NOT NULL,
    [Attempts] int NOT NULL,
    [NextAttemptAt] datetime2 NOT NULL,
    [SentAt] datetime2 NULL,
    [LastError] nvarchar(2000) NULL,
    [MayBeDouble] bit NOT NULL,
    [ClaimedBy] nvarchar(100) NULL,
    [ClaimedUntil] datetime2 NULL,
    CONSTRAINT [PK_Outbox] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [PersonWords] (
    [Word] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [SortName] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [PersonId] int NOT NULL,
    CONSTRAINT [PK_PersonWords] PRIMARY KEY ([Word], [SortName], [PersonId])
);
GO


CREATE TABLE [ReferenceFiles] (
    [Name] nvarchar(60) NOT NULL,
    [Hash] nvarchar(64) NULL,
    [Rows] int NOT NULL,
    [LoadedAt] datetime2 NULL,
    [Error] nvarchar(1000) NULL,
    CONSTRAINT [PK_ReferenceFiles] PRIMARY KEY ([Name])
);
GO


CREATE TABLE [ReferenceUpdates] (
    [Id] int NOT NULL IDENTITY,
    [File] nvarchar(60) NOT NULL,
    [Key] nvarchar(200) NOT NULL,
    [Proposed] nvarchar(max) NOT NULL,
    [Hash] nvarchar(64) NOT NULL,
    [SeenAt] datetime2 NOT NULL,
    [DecidedAt] datetime2 NULL,
    [DecidedBy] nvarchar(100) NULL,
    [Accepted] bit NOT NULL,
    CONSTRAINT [PK_ReferenceUpdates] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [ReminderRules] (
    [Id] int NOT NULL IDENTITY,
    [Target] nvarchar(40) NOT NULL,
    [Kind] nvarchar(40) NULL,
    [DaysBeforeText] nvarchar(200) NOT NULL,
    [MaximumLateness] int NOT NULL,
    [IsActive] bit NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_ReminderRules] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [StoredFiles] (
    [Id] int NOT NULL IDENTITY,
    [Name] nvarchar(200) NOT NULL,
    [ContentType] nvarchar(120) NOT NULL,
    [Length] bigint NOT NULL,
    [Hash] nvarchar(64) NOT NULL,
    [KeptAt] datetime2 NOT NULL,
    [KeptById] nvarchar(450) NOT NULL,
    [KeptUntil] datetime2 NULL,
    CONSTRAINT [PK_StoredFiles] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [TaskTemplates] (
    [Id] int NOT NULL IDENTITY,
    [Form] nvarchar(40) NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [Offset] int NOT NULL,
    [Order] int NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_TaskTemplates] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [WorkItems] (
    [Id] int NOT NULL IDENTITY,
    [Kind] nvarchar(60) NOT NULL,
    [Payload] nvarchar(max) NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [Language] nvarchar(2) NOT NULL,
    [AskedById] nvarchar(450) NOT NULL,
    [AskedAt] datetime2 NOT NULL,
    [State] nvarchar(40) NOT NULL,
    [Progress] int NOT NULL,
    [Attempts] int NOT NULL,
    [Result] nvarchar(max) NULL,
    [ResultAddress] nvarchar(300) NULL,
    [IsStopAsked] bit NOT NULL,
    [ClaimedBy] nvarchar(100) NULL,
    [ClaimedUntil] datetime2 NULL,
    [FinishedAt] datetime2 NULL,
    CONSTRAINT [PK_WorkItems] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [UnitSuccessions] (
    [Id] int NOT NULL IDENTITY,
    [FromId] nvarchar(20) NOT NULL,
    [ToId] nvarchar(20) NOT NULL,
    [On] date NOT NULL,
    [IsMain] bit NOT NULL,
    [Share] nvarchar(60) NULL,
    [Paper] nvarchar(200) NULL,
    CONSTRAINT [PK_UnitSuccessions] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_UnitSuccessions_AdministrativeUnits_FromId] FOREIGN KEY ([FromId]) REFERENCES [AdministrativeUnits] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_UnitSuccessions_AdministrativeUnits_ToId] FOREIGN KEY ([ToId]) REFERENCES [AdministrativeUnits] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [AspNetUserClaims] (
    [Id] int NOT NULL IDENTITY,
    [UserId] nvarchar(450) NOT NULL,
    [ClaimType] nvarchar(max) NULL,
    [ClaimValue] nvarchar(max) NULL,
    CONSTRAINT [PK_AspNetUserClaims] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AspNetUserClaims_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [AspNetUserLogins] (
    [LoginProvider] nvarchar(450) NOT NULL,
    [ProviderKey] nvarchar(450) NOT NULL,
    [ProviderDisplayName] nvarchar(max) NULL,
    [UserId] nvarchar(450) NOT NULL,
    CONSTRAINT [PK_AspNetUserLogins] PRIMARY KEY ([LoginProvider], [ProviderKey]),
    CONSTRAINT [FK_AspNetUserLogins_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [AspNetUserTokens] (
    [UserId] nvarchar(450) NOT NULL,
    [LoginProvider] nvarchar(450) NOT NULL,
    [Name] nvarchar(450) NOT NULL,
    [Value] nvarchar(max) NULL,
    CONSTRAINT [PK_AspNetUserTokens] PRIMARY KEY ([UserId], [LoginProvider], [Name]),
    CONSTRAINT [FK_AspNetUserTokens_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Associations] (
    [Id] int NOT NULL IDENTITY,
    [Kind] nvarchar(40) NOT NULL,
    [ParentId] int NULL,
    [Name] nvarchar(200) NOT NULL,
    [NameEn] nvarchar(200) NOT NULL,
    [NameSince] date NULL,
    [ParentSince] date NULL,
    [UnitId] nvarchar(20) NULL,
    [UnitSince] date NULL,
    [CountryIso2] nvarchar(2) NULL,
    [Scope] nvarchar(40) NULL,
    [Place] nvarchar(200) NULL,
    [Superior] nvarchar(200) NULL,
    [Address] nvarchar(300) NULL,
    [Email] nvarchar(254) NULL,
    [Phone] nvarchar(40) NULL,
    [FoundedYear] int NULL,
    [FoundedMonth] int NULL,
    [FoundedDay] int NULL,
    [Status] nvarchar(40) NOT NULL,
    [SearchName] nvarchar(1683) NOT NULL,
    [SortName] nvarchar(604) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Version] bigint NOT NULL,
    [FormerSearch] nvarchar(1200) NOT NULL,
    [ShortName] nvarchar(80) NULL,
    [Level] nvarchar(40) NULL,
    [Field] nvarchar(200) NULL,
    [Purpose] nvarchar(2000) NULL,
    [DecisionNumber] nvarchar(200) NULL,
    [DecisionOn] date NULL,
    [DecisionSigner] nvarchar(200) NULL,
    [DecisionBy] nvarchar(200) NULL,
    [CharterNumber] nvarchar(200) NULL,
    [CharterOn] date NULL,
    [FoundingPeriod] nvarchar(100) NULL,
    [Account] nvarchar(200) NULL,
    [Seal] nvarchar(200) NULL,
    CONSTRAINT [PK_Associations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Associations_AdministrativeUnits_UnitId] FOREIGN KEY ([UnitId]) REFERENCES [AdministrativeUnits] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Associations_Associations_ParentId] FOREIGN KEY ([ParentId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Associations_Countries_CountryIso2] FOREIGN KEY ([CountryIso2]) REFERENCES [Countries] ([Iso2]) ON DELETE NO ACTION
);
GO


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
GO


CREATE TABLE [Persons] (
    [Id] int NOT NULL IDENTITY,
    [Kind] nvarchar(40) NOT NULL,
    [FullName] nvarchar(150) NOT NULL,
    [RepresentativeId] int NULL,
    [BirthYear] int NULL,
    [BirthMonth] int NULL,
    [BirthDay] int NULL,
    [Gender] nvarchar(40) NULL,
    [CountryIso2] nvarchar(2) NULL,
    [Occupation] nvarchar(200) NULL,
    [Position] nvarchar(200) NULL,
    [Workplace] nvarchar(200) NULL,
    [Languages] nvarchar(200) NULL,
    [Hometown] nvarchar(200) NULL,
    [Schooling] nvarchar(60) NULL,
    [Qualification] nvarchar(200) NULL,
    [Phone] nvarchar(60) NULL,
    [PhoneKey] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
    [Email] nvarchar(254) COLLATE Latin1_General_100_BIN2 NULL,
    [Address] nvarchar(300) NULL,
    [ProvinceId] nvarchar(20) NULL,
    [WardId] nvarchar(20) NULL,
    [DeceasedOn] date NULL,
    [Note] nvarchar(2000) NULL,
    [RestrictedOn] date NULL,
    [MergedIntoId] int NULL,
    [EntryKey] uniqueidentifier NULL,
    [SearchName] nvarchar(600) NOT NULL,
    [SortName] nvarchar(454) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Persons] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Persons_AdministrativeUnits_ProvinceId] FOREIGN KEY ([ProvinceId]) REFERENCES [AdministrativeUnits] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Persons_AdministrativeUnits_WardId] FOREIGN KEY ([WardId]) REFERENCES [AdministrativeUnits] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Persons_Countries_CountryIso2] FOREIGN KEY ([CountryIso2]) REFERENCES [Countries] ([Iso2]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Persons_Persons_MergedIntoId] FOREIGN KEY ([MergedIntoId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Persons_Persons_RepresentativeId] FOREIGN KEY ([RepresentativeId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION
);
GO


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
GO


CREATE TABLE [Reminders] (
    [Id] int NOT NULL IDENTITY,
    [RuleId] int NOT NULL,
    [DaysBefore] int NOT NULL,
    [Target] nvarchar(40) NOT NULL,
    [TargetId] int NOT NULL,
    [ReferenceDate] date NOT NULL,
    [RecipientId] nvarchar(450) NOT NULL,
    [DueOn] date NOT NULL,
    [State] nvarchar(40) NOT NULL,
    [Reason] nvarchar(300) NOT NULL,
    [At] datetime2 NOT NULL,
    CONSTRAINT [PK_Reminders] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Reminders_ReminderRules_RuleId] FOREIGN KEY ([RuleId]) REFERENCES [ReminderRules] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [OutboxAttachments] (
    [MessageId] int NOT NULL,
    [FileId] int NOT NULL,
    CONSTRAINT [PK_OutboxAttachments] PRIMARY KEY ([MessageId], [FileId]),
    CONSTRAINT [FK_OutboxAttachments_Outbox_MessageId] FOREIGN KEY ([MessageId]) REFERENCES [Outbox] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_OutboxAttachments_StoredFiles_FileId] FOREIGN KEY ([FileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [StoredFilePieces] (
    [FileId] int NOT NULL,
    [Index] int NOT NULL,
    [Bytes] varbinary(max) NOT NULL,
    CONSTRAINT [PK_StoredFilePieces] PRIMARY KEY ([FileId], [Index]),
    CONSTRAINT [FK_StoredFilePieces_StoredFiles_FileId] FOREIGN KEY ([FileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [Acts] (
    [Id] int NOT NULL IDENTITY,
    [Kind] nvarchar(40) NOT NULL,
    [AssociationId] int NULL,
    [Count] int NOT NULL,
    [Summary] nvarchar(300) NOT NULL,
    [At] datetime2 NOT NULL,
    [ById] nvarchar(450) NOT NULL,
    [ByName] nvarchar(100) NOT NULL,
    [UndoUntil] datetime2 NOT NULL,
    [UndoneAt] datetime2 NULL,
    [UndoneByName] nvarchar(100) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Acts] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Acts_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
);
GO


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
GO


CREATE TABLE [AssociationName] (
    [Id] int NOT NULL IDENTITY,
    [AssociationId] int NOT NULL,
    [Name] nvarchar(200) NOT NULL,
    [NameEn] nvarchar(200) NOT NULL,
    [From] date NULL,
    [Until] date NOT NULL,
    CONSTRAINT [PK_AssociationName] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AssociationName_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [AssociationParent] (
    [Id] int NOT NULL IDENTITY,
    [AssociationId] int NOT NULL,
    [ParentId] int NULL,
    [From] date NULL,
    [Until] date NOT NULL,
    CONSTRAINT [PK_AssociationParent] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AssociationParent_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_AssociationParent_Associations_ParentId] FOREIGN KEY ([ParentId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [AssociationPlace] (
    [Id] int NOT NULL IDENTITY,
    [AssociationId] int NOT NULL,
    [UnitId] nvarchar(20) NULL,
    [From] date NULL,
    [Until] date NOT NULL,
    CONSTRAINT [PK_AssociationPlace] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AssociationPlace_AdministrativeUnits_UnitId] FOREIGN KEY ([UnitId]) REFERENCES [AdministrativeUnits] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AssociationPlace_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [CalendarPresences] (
    [Id] int NOT NULL IDENTITY,
    [AssociationId] int NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [RecordId] int NOT NULL,
    [PartnerId] int NOT NULL,
    [LeftAt] datetime2 NULL,
    [ChangedAt] datetime2 NOT NULL,
    [Sequence] int NOT NULL,
    [Date] date NULL,
    [TitleVi] nvarchar(520) NULL,
    [TitleEn] nvarchar(520) NULL,
    [FurtherTitles] nvarchar(4000) NULL,
    [Mark] nvarchar(64) NULL,
    CONSTRAINT [PK_CalendarPresences] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_CalendarPresences_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Congress] (
    [Id] int NOT NULL IDENTITY,
    [Called] int NULL,
    [Present] int NULL,
    [CommitteeAsking] int NULL,
    [CommitteeSize] int NULL,
    [MembersAsking] int NULL,
    [MembersInAll] int NULL,
    [Result] nvarchar(2000) NULL,
    [ExtendedUntil] date NULL,
    [AssociationId] int NOT NULL,
    [Ordinal] int NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [TermFromYear] int NOT NULL,
    [TermToYear] int NOT NULL,
    [When] nvarchar(100) NULL,
    [PlannedOn] date NULL,
    [Place] nvarchar(200) NULL,
    [HeldOn] date NULL,
    [BeganOn] date NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Congress] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Congress_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [ExportLayouts] (
    [Id] int NOT NULL IDENTITY,
    [AssociationId] int NOT NULL,
    [Name] nvarchar(80) NOT NULL,
    [Titles] nvarchar(500) NULL,
    [Sort] nvarchar(40) NOT NULL,
    [ColumnPlan] nvarchar(4000) NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_ExportLayouts] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ExportLayouts_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Grants] (
    [Id] int NOT NULL IDENTITY,
    [UserId] nvarchar(450) NOT NULL,
    [AssociationId] int NOT NULL,
    [Role] nvarchar(40) NOT NULL,
    CONSTRAINT [PK_Grants] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Grants_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_Grants_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
);
GO


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
GO


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
GO


CREATE TABLE [ImportMappings] (
    [Id] int NOT NULL IDENTITY,
    [AssociationId] int NOT NULL,
    [Fingerprint] nvarchar(64) NOT NULL,
    [Fields] nvarchar(max) NOT NULL,
    [SavedAt] datetime2 NOT NULL,
    CONSTRAINT [PK_ImportMappings] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ImportMappings_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [LifeStep] (
    [Id] int NOT NULL IDENTITY,
    [AssociationId] int NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [On] date NULL,
    [Paper] nvarchar(300) NULL,
    [Before] nvarchar(40) NOT NULL,
    [Status] nvarchar(40) NOT NULL,
    [OtherId] int NULL,
    [Until] date NULL,
    CONSTRAINT [PK_LifeStep] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_LifeStep_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_LifeStep_Associations_OtherId] FOREIGN KEY ([OtherId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
);
GO


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
GO


CREATE TABLE [Partners] (
    [Id] int NOT NULL IDENTITY,
    [OwnerId] int NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [NameVi] nvarchar(200) NOT NULL,
    [NameEn] nvarchar(200) NOT NULL,
    [NameOwn] nvarchar(200) NULL,
    [Transliteration] nvarchar(200) NULL,
    [CountryIso2] nvarchar(2) NULL,
    [BlocId] int NULL,
    [TimeZoneId] nvarchar(60) NULL,
    [MergedIntoId] int NULL,
    [OurSide] nvarchar(200) NULL,
    [SinceYear] int NULL,
    [Email] nvarchar(254) NULL,
    [Language] nvarchar(2) NOT NULL,
    [Note] nvarchar(2000) NULL,
    [Source] nvarchar(2000) NULL,
    [IsUncertain] bit NOT NULL,
    [SearchName] nvarchar(803) NOT NULL,
    [SortName] nvarchar(604) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [IdentityKey] nvarchar(424) NOT NULL,
    [Version] bigint NOT NULL,
    [PostalLines] nvarchar(300) NULL,
    [Postcode] nvarchar(20) NULL,
    [Town] nvarchar(100) NULL,
    [PostalCountryIso2] nvarchar(2) NULL,
    [PostalOwn] nvarchar(500) NULL,
    CONSTRAINT [PK_Partners] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Partners_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Partners_Blocs_BlocId] FOREIGN KEY ([BlocId]) REFERENCES [Blocs] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Partners_Countries_CountryIso2] FOREIGN KEY ([CountryIso2]) REFERENCES [Countries] ([Iso2]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Partners_Countries_PostalCountryIso2] FOREIGN KEY ([PostalCountryIso2]) REFERENCES [Countries] ([Iso2]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Partners_Partners_MergedIntoId] FOREIGN KEY ([MergedIntoId]) REFERENCES [Partners] ([Id]) ON DELETE NO ACTION
);
GO


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
GO


CREATE TABLE [SavedLists] (
    [Id] int NOT NULL IDENTITY,
    [AssociationId] int NOT NULL,
    [Name] nvarchar(80) NOT NULL,
    [Query] nvarchar(1000) NOT NULL,
    [ByName] nvarchar(100) NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_SavedLists] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_SavedLists_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Seats] (
    [Id] int NOT NULL IDENTITY,
    [AssociationId] int NOT NULL,
    [Body] nvarchar(40) NOT NULL,
    [Title] nvarchar(100) NOT NULL,
    [TitleEn] nvarchar(100) NOT NULL,
    [NeededFor] nvarchar(40) NOT NULL,
    [Order] int NOT NULL,
    [Changes] int NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Seats] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Seats_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
);
GO


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
GO


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
GO


CREATE TABLE [UnverifiedPrints] (
    [Id] int NOT NULL IDENTITY,
    [OwnerId] int NOT NULL,
    [Year] int NOT NULL,
    [Days] nvarchar(64) NOT NULL,
    [Count] int NOT NULL,
    [ById] nvarchar(450) NOT NULL,
    [ByName] nvarchar(100) NOT NULL,
    [At] datetime2 NOT NULL,
    CONSTRAINT [PK_UnverifiedPrints] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_UnverifiedPrints_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [YearlyReports] (
    [Id] int NOT NULL IDENTITY,
    [AssociationId] int NOT NULL,
    [Year] int NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [SentOn] date NOT NULL,
    [Number] nvarchar(200) NULL,
    [Recipient] nvarchar(200) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_YearlyReports] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_YearlyReports_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Consents] (
    [Id] int NOT NULL IDENTITY,
    [PersonId] int NOT NULL,
    [Purpose] nvarchar(100) NOT NULL,
    [NoticeVersion] nvarchar(40) NOT NULL,
    [GivenOn] date NOT NULL,
    [WithdrawnOn] date NULL,
    [Evidence] nvarchar(300) NULL,
    [FileId] int NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Consents] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Consents_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Consents_StoredFiles_FileId] FOREIGN KEY ([FileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [DuplicatePairs] (
    [Id] int NOT NULL IDENTITY,
    [FirstId] int NOT NULL,
    [SecondId] int NOT NULL,
    [Score] int NOT NULL,
    [Reasons] int NOT NULL,
    [FoundOn] date NOT NULL,
    [State] nvarchar(40) NOT NULL,
    [DecidedAt] datetime2 NULL,
    [DecidedByName] nvarchar(100) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_DuplicatePairs] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_DuplicatePairs_Persons_FirstId] FOREIGN KEY ([FirstId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_DuplicatePairs_Persons_SecondId] FOREIGN KEY ([SecondId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [MemberCards] (
    [Id] int NOT NULL IDENTITY,
    [PersonId] int NOT NULL,
    [AssociationId] int NOT NULL,
    [Token] varchar(22) NULL,
    [TokenHash] binary(32) NULL,
    [SealedToken] varchar(400) NULL,
    [IssuedOn] date NOT NULL,
    [RevokedOn] date NULL,
    [RevokedFor] nvarchar(200) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_MemberCards] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_MemberCards_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MemberCards_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Memberships] (
    [Id] int NOT NULL IDENTITY,
    [PersonId] int NOT NULL,
    [AssociationId] int NOT NULL,
    [Class] nvarchar(40) NOT NULL,
    [CategorySet] nvarchar(400) NULL,
    [Number] nvarchar(30) NULL,
    [FromYear] int NULL,
    [FromMonth] int NULL,
    [FromDay] int NULL,
    [From] date NULL,
    [To] date NULL,
    [LeavingReason] nvarchar(40) NULL,
    [SortName] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [OfKind] nvarchar(40) NOT NULL,
    [OfGender] nvarchar(40) NULL,
    [OfBirthYear] int NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Memberships] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Memberships_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Memberships_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [PersonName] (
    [Id] int NOT NULL IDENTITY,
    [PersonId] int NOT NULL,
    [Name] nvarchar(150) NOT NULL,
    [Until] date NULL,
    CONSTRAINT [PK_PersonName] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_PersonName_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [SensitiveData] (
    [Id] int NOT NULL IDENTITY,
    [PersonId] int NOT NULL,
    [AssociationId] int NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [Dossier] nvarchar(200) NOT NULL,
    [Sealed] nvarchar(2000) NOT NULL,
    [KeptUntil] date NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_SensitiveData] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_SensitiveData_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SensitiveData_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [ActChanges] (
    [Id] int NOT NULL IDENTITY,
    [ActId] int NOT NULL,
    [Entity] nvarchar(60) NOT NULL,
    [RecordId] int NOT NULL,
    [Before] nvarchar(max) NULL,
    [VersionAfter] bigint NULL,
    CONSTRAINT [PK_ActChanges] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ActChanges_Acts_ActId] FOREIGN KEY ([ActId]) REFERENCES [Acts] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [Imports] (
    [Id] int NOT NULL IDENTITY,
    [Key] nvarchar(40) NOT NULL,
    [AssociationId] int NOT NULL,
    [FileId] int NULL,
    [FileName] nvarchar(200) NOT NULL,
    [AskedById] nvarchar(450) NOT NULL,
    [AskedByName] nvarchar(100) NOT NULL,
    [At] datetime2 NOT NULL,
    [State] nvarchar(40) NOT NULL,
    [Shape] nvarchar(max) NULL,
    [Map] nvarchar(max) NULL,
    [Words] nvarchar(max) NULL,
    [UnknownWords] nvarchar(max) NULL,
    [WorkId] int NULL,
    [ActId] int NULL,
    [WrittenAt] datetime2 NULL,
    [Added] int NOT NULL,
    [Updated] int NOT NULL,
    [Unchanged] int NOT NULL,
    [LeftOut] int NOT NULL,
    [Stamp] int NOT NULL,
    CONSTRAINT [PK_Imports] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Imports_Acts_ActId] FOREIGN KEY ([ActId]) REFERENCES [Acts] ([Id]) ON DELETE SET NULL,
    CONSTRAINT [FK_Imports_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Imports_StoredFiles_FileId] FOREIGN KEY ([FileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE SET NULL
);
GO


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
GO


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
GO


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
GO


CREATE TABLE [CongressPaper] (
    [Id] int NOT NULL IDENTITY,
    [CongressId] int NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [State] nvarchar(40) NOT NULL,
    [On] date NULL,
    [Note] nvarchar(200) NULL,
    CONSTRAINT [PK_CongressPaper] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_CongressPaper_Congress_CongressId] FOREIGN KEY ([CongressId]) REFERENCES [Congress] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [CongressVote] (
    [Id] int NOT NULL IDENTITY,
    [CongressId] int NOT NULL,
    [Subject] nvarchar(200) NOT NULL,
    [InFavour] int NOT NULL,
    CONSTRAINT [PK_CongressVote] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_CongressVote_Congress_CongressId] FOREIGN KEY ([CongressId]) REFERENCES [Congress] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [TermExtension] (
    [Id] int NOT NULL IDENTITY,
    [CongressId] int NOT NULL,
    [Until] date NOT NULL,
    [On] date NOT NULL,
    [Paper] nvarchar(300) NOT NULL,
    CONSTRAINT [PK_TermExtension] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_TermExtension_Congress_CongressId] FOREIGN KEY ([CongressId]) REFERENCES [Congress] ([Id]) ON DELETE CASCADE
);
GO


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
GO


CREATE TABLE [Anniversaries] (
    [Id] int NOT NULL IDENTITY,
    [Key] nvarchar(100) NULL,
    [NameVi] nvarchar(200) NOT NULL,
    [NameEn] nvarchar(200) NOT NULL,
    [FurtherNames] nvarchar(4000) NULL,
    [SearchName] nvarchar(402) NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [CountryIso2] nvarchar(2) NULL,
    [PartnerId] int NULL,
    [AssociationId] int NULL,
    [Scope] nvarchar(50) NULL,
    [BaseYear] int NULL,
    [BaseMonth] int NULL,
    [BaseDay] int NULL,
    [Rule] nvarchar(200) NOT NULL,
    [Counting] nvarchar(40) NOT NULL,
    [CountedBy] nvarchar(100) NULL,
    [ValidFrom] date NULL,
    [ValidTo] date NULL,
    [AlternativeDates] nvarchar(100) NOT NULL,
    [Source] nvarchar(2000) NOT NULL,
    [IsUncertain] bit NOT NULL,
    [VerifiedById] nvarchar(450) NULL,
    [VerifiedByName] nvarchar(200) NULL,
    [VerifiedAt] datetime2 NULL,
    [VerifiedOnPaper] nvarchar(300) NULL,
    [Note] nvarchar(2000) NULL,
    [IsPublic] bit NOT NULL,
    [ReferenceHash] nvarchar(64) NULL,
    [EditedByPerson] bit NOT NULL,
    [FeedChangedAt] datetime2 NOT NULL,
    [FeedSequence] int NOT NULL,
    [WithdrawnAt] datetime2 NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Anniversaries] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Anniversaries_Associations_AssociationId] FOREIGN KEY ([AssociationId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Anniversaries_Countries_CountryIso2] FOREIGN KEY ([CountryIso2]) REFERENCES [Countries] ([Iso2]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Anniversaries_Partners_PartnerId] FOREIGN KEY ([PartnerId]) REFERENCES [Partners] ([Id]) ON DELETE NO ACTION
);
GO


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
GO


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
GO


CREATE TABLE [FeedSubscriptions] (
    [Id] int NOT NULL IDENTITY,
    [OwnerId] int NOT NULL,
    [PartnerId] int NOT NULL,
    [Purpose] nvarchar(200) NOT NULL,
    [Language] nvarchar(8) NOT NULL,
    [Countries] nvarchar(2000) NOT NULL,
    [Kinds] nvarchar(2000) NOT NULL,
    [Associations] nvarchar(2000) NOT NULL,
    [IncludesAnniversaries] bit NOT NULL,
    [IncludesCommemorations] bit NOT NULL,
    [IncludesInvitations] bit NOT NULL,
    [Renewals] nvarchar(40) NOT NULL DEFAULT N'None',
    [IncludesDeadlines] bit NOT NULL,
    [IncludesTermEnds] bit NOT NULL,
    [YearsBack] int NULL,
    [YearsAhead] int NULL,
    [TimeZone] nvarchar(60) NULL,
    [Colour] nvarchar(30) NOT NULL,
    [AlarmDaysBefore] int NULL,
    [ExpiresOn] date NULL,
    [TokenHash] varbinary(32) NOT NULL,
    [OldTokenHash] varbinary(32) NULL,
    [RotatedAt] datetime2 NULL,
    [State] nvarchar(40) NOT NULL,
    [CreatedAt] datetime2 NOT NULL,
    [StateChangedAt] datetime2 NULL,
    [LastFetchedAt] datetime2 NULL,
    [LastClient] nvarchar(200) NULL,
    [Fetches] bigint NOT NULL,
    [Unchanged] bigint NOT NULL,
    [MinutesBetween] int NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_FeedSubscriptions] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_FeedSubscriptions_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_FeedSubscriptions_Partners_PartnerId] FOREIGN KEY ([PartnerId]) REFERENCES [Partners] ([Id]) ON DELETE NO ACTION
);
GO


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
GO


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
GO


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
GO


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
GO


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
GO


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
GO


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
GO


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
GO


CREATE TABLE [Holdings] (
    [Id] int NOT NULL IDENTITY,
    [SeatId] int NOT NULL,
    [PersonId] int NOT NULL,
    [From] date NOT NULL,
    [To] date NULL,
    [Acting] bit NOT NULL,
    [CongressId] int NULL,
    [Paper] nvarchar(200) NULL,
    [EndReason] nvarchar(40) NULL,
    [EndPaper] nvarchar(200) NULL,
    [ReportedOn] date NULL,
    [EndReportedOn] date NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Holdings] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Holdings_Congress_CongressId] FOREIGN KEY ([CongressId]) REFERENCES [Congress] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Holdings_Persons_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Persons] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Holdings_Seats_SeatId] FOREIGN KEY ([SeatId]) REFERENCES [Seats] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [SeatSize] (
    [Id] int NOT NULL IDENTITY,
    [SeatId] int NOT NULL,
    [From] date NULL,
    [Count] int NOT NULL,
    CONSTRAINT [PK_SeatSize] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_SeatSize_Seats_SeatId] FOREIGN KEY ([SeatId]) REFERENCES [Seats] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [MembershipCategory] (
    [Id] int NOT NULL IDENTITY,
    [MembershipId] int NOT NULL,
    [CategoryId] int NOT NULL,
    CONSTRAINT [PK_MembershipCategory] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_MembershipCategory_MemberCategories_CategoryId] FOREIGN KEY ([CategoryId]) REFERENCES [MemberCategories] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_MembershipCategory_Memberships_MembershipId] FOREIGN KEY ([MembershipId]) REFERENCES [Memberships] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [ImportRows] (
    [Id] int NOT NULL IDENTITY,
    [ImportId] int NOT NULL,
    [Number] int NOT NULL,
    [Cells] nvarchar(max) NOT NULL,
    [Corrections] nvarchar(max) NULL,
    [State] nvarchar(40) NOT NULL,
    [Findings] nvarchar(max) NULL,
    [NumberKey] nvarchar(400) NULL,
    [PersonKey] nvarchar(400) NULL,
    [Twin] int NULL,
    [Outcome] nvarchar(40) NOT NULL,
    [Choice] nvarchar(40) NOT NULL,
    [PersonId] int NULL,
    [PersonVersion] bigint NULL,
    [MembershipId] int NULL,
    [MembershipVersion] bigint NULL,
    [Score] int NOT NULL,
    [Reasons] int NOT NULL,
    [Differences] nvarchar(max) NULL,
    [HasMoved] bit NOT NULL,
    CONSTRAINT [PK_ImportRows] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ImportRows_Imports_ImportId] FOREIGN KEY ([ImportId]) REFERENCES [Imports] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [AnniversaryNotice] (
    [Id] int NOT NULL IDENTITY,
    [AnniversaryId] int NOT NULL,
    [Year] int NOT NULL,
    [Date] date NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [Source] nvarchar(2000) NOT NULL,
    CONSTRAINT [PK_AnniversaryNotice] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AnniversaryNotice_Anniversaries_AnniversaryId] FOREIGN KEY ([AnniversaryId]) REFERENCES [Anniversaries] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [Commemorations] (
    [Id] int NOT NULL IDENTITY,
    [OwnerId] int NOT NULL,
    [AnniversaryId] int NOT NULL,
    [Year] int NOT NULL,
    [OccurrenceOn] date NOT NULL,
    [Ordinal] int NULL,
    [Form] nvarchar(40) NOT NULL,
    [TitleVi] nvarchar(300) NOT NULL,
    [TitleEn] nvarchar(300) NOT NULL,
    [FurtherTitles] nvarchar(4000) NULL,
    [Date] date NOT NULL,
    [StartsAt] time NULL,
    [EndsAt] time NULL,
    [Place] nvarchar(200) NULL,
    [Budget] bigint NULL,
    [OwnerUserId] nvarchar(450) NULL,
    [Status] nvarchar(40) NOT NULL,
    [Outcome] nvarchar(4000) NULL,
    [IsShared] bit NOT NULL,
    [FeedSequence] int NOT NULL,
    [FeedChangedAt] datetime2 NOT NULL,
    [CancelledAt] datetime2 NULL,
    [SearchName] nvarchar(601) NOT NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Commemorations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Commemorations_Anniversaries_AnniversaryId] FOREIGN KEY ([AnniversaryId]) REFERENCES [Anniversaries] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Commemorations_AspNetUsers_OwnerUserId] FOREIGN KEY ([OwnerUserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Commemorations_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [SetAsides] (
    [Id] int NOT NULL IDENTITY,
    [OwnerId] int NOT NULL,
    [AnniversaryId] int NOT NULL,
    [Year] int NOT NULL,
    [Reason] nvarchar(500) NULL,
    [At] datetime2 NOT NULL,
    [ByName] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_SetAsides] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_SetAsides_Anniversaries_AnniversaryId] FOREIGN KEY ([AnniversaryId]) REFERENCES [Anniversaries] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_SetAsides_Associations_OwnerId] FOREIGN KEY ([OwnerId]) REFERENCES [Associations] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [FeedNotices] (
    [Id] int NOT NULL IDENTITY,
    [SubscriptionId] int NOT NULL,
    [Uid] nvarchar(200) NOT NULL,
    [Sequence] int NOT NULL,
    [SentAt] datetime2 NOT NULL,
    CONSTRAINT [PK_FeedNotices] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_FeedNotices_FeedSubscriptions_SubscriptionId] FOREIGN KEY ([SubscriptionId]) REFERENCES [FeedSubscriptions] ([Id]) ON DELETE NO ACTION
);
GO


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
GO


CREATE TABLE [CoverPapers] (
    [Id] int NOT NULL IDENTITY,
    [ProgrammeId] int NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [Round] int NOT NULL,
    [Addressees] nvarchar(2000) NULL,
    [Necessity] nvarchar(4000) NULL,
    [Deadline] nvarchar(100) NULL,
    [SignerTitle] nvarchar(200) NULL,
    [Signer] nvarchar(200) NULL,
    [Recipients] nvarchar(2000) NULL,
    [PaperId] int NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_CoverPapers] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_CoverPapers_OutgoingPapers_PaperId] FOREIGN KEY ([PaperId]) REFERENCES [OutgoingPapers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CoverPapers_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
);
GO


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
GO


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
GO


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
GO


CREATE TABLE [Assignment] (
    [Id] int NOT NULL IDENTITY,
    [CommemorationId] int NOT NULL,
    [AgencyId] int NOT NULL,
    [Verb] nvarchar(40) NOT NULL,
    CONSTRAINT [PK_Assignment] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Assignment_Agencies_AgencyId] FOREIGN KEY ([AgencyId]) REFERENCES [Agencies] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Assignment_Commemorations_CommemorationId] FOREIGN KEY ([CommemorationId]) REFERENCES [Commemorations] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [CommemorationStep] (
    [Id] int NOT NULL IDENTITY,
    [CommemorationId] int NOT NULL,
    [Status] nvarchar(40) NOT NULL,
    [At] datetime2 NOT NULL,
    [ById] nvarchar(450) NOT NULL,
    [ByName] nvarchar(100) NOT NULL,
    [Reason] nvarchar(500) NULL,
    CONSTRAINT [PK_CommemorationStep] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_CommemorationStep_Commemorations_CommemorationId] FOREIGN KEY ([CommemorationId]) REFERENCES [Commemorations] ([Id]) ON DELETE CASCADE
);
GO


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
GO


CREATE TABLE [Invitations] (
    [Id] int NOT NULL IDENTITY,
    [CommemorationId] int NOT NULL,
    [TextVi] nvarchar(3000) NULL,
    [TextEn] nvarchar(3000) NULL,
    [Signer] nvarchar(200) NULL,
    [SignerTitle] nvarchar(200) NULL,
    [SignerTitleEn] nvarchar(200) NULL,
    [ChairVi] nvarchar(200) NULL,
    [ChairEn] nvarchar(200) NULL,
    [DressVi] nvarchar(200) NULL,
    [DressEn] nvarchar(200) NULL,
    [AskAt] nvarchar(200) NULL,
    [ThanksVi] nvarchar(3000) NULL,
    [ThanksEn] nvarchar(3000) NULL,
    [AnswerBy] date NULL,
    [RemindDaysText] nvarchar(60) NOT NULL,
    [Capacity] int NULL,
    [PartnerZone] nvarchar(60) NULL,
    [PaperId] int NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_Invitations] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Invitations_Commemorations_CommemorationId] FOREIGN KEY ([CommemorationId]) REFERENCES [Commemorations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Invitations_OutgoingPapers_PaperId] FOREIGN KEY ([PaperId]) REFERENCES [OutgoingPapers] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Letters] (
    [Id] int NOT NULL IDENTITY,
    [CommemorationId] int NOT NULL,
    [PartnerId] int NULL,
    [Addressee] nvarchar(300) NOT NULL,
    [AddresseeEn] nvarchar(300) NULL,
    [AddresseeOwn] nvarchar(300) NULL,
    [Language] nvarchar(4) NOT NULL,
    [ForeignLanguage] nvarchar(3) NOT NULL DEFAULT N'en',
    [HeadingVi] nvarchar(300) NULL,
    [HeadingEn] nvarchar(300) NULL,
    [OpeningEn] nvarchar(100) NULL,
    [BodyVi] nvarchar(max) NULL,
    [BodyEn] nvarchar(max) NULL,
    [Signer] nvarchar(300) NULL,
    [SignerTitle] nvarchar(300) NULL,
    [SignerTitleEn] nvarchar(300) NULL,
    [DatedOn] date NULL,
    [Status] nvarchar(40) NOT NULL,
    [ApprovedByName] nvarchar(100) NULL,
    [ApprovedAt] datetime2 NULL,
    [SentByName] nvarchar(100) NULL,
    [SentAt] datetime2 NULL,
    [UnverifiedConfirmedBy] nvarchar(100) NULL,
    [UnverifiedConfirmedAt] datetime2 NULL,
    [UnverifiedConfirmedFor] date NULL,
    [Version] bigint NOT NULL,
    [RoundId] int NULL,
    [ContactId] int NULL,
    [Channel] nvarchar(40) NOT NULL DEFAULT N'Post',
    [Email] nvarchar(254) NULL,
    [PostalAddress] nvarchar(500) NULL,
    [Subject] nvarchar(300) NULL,
    [GreetingKey] nvarchar(360) NULL,
    [Repeat] int NOT NULL,
    [RepeatConfirmedBy] nvarchar(100) NULL,
    [OwnFileId] int NULL,
    [SentFileId] int NULL,
    CONSTRAINT [PK_Letters] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Letters_Commemorations_CommemorationId] FOREIGN KEY ([CommemorationId]) REFERENCES [Commemorations] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Letters_Contacts_ContactId] FOREIGN KEY ([ContactId]) REFERENCES [Contacts] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Letters_GreetingRounds_RoundId] FOREIGN KEY ([RoundId]) REFERENCES [GreetingRounds] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Letters_Partners_PartnerId] FOREIGN KEY ([PartnerId]) REFERENCES [Partners] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Letters_StoredFiles_OwnFileId] FOREIGN KEY ([OwnFileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Letters_StoredFiles_SentFileId] FOREIGN KEY ([SentFileId]) REFERENCES [StoredFiles] ([Id]) ON DELETE NO ACTION
);
GO


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
GO


CREATE TABLE [PreparationTasks] (
    [Id] int NOT NULL IDENTITY,
    [CommemorationId] int NOT NULL,
    [Title] nvarchar(200) NOT NULL,
    [Offset] int NULL,
    [DueOn] date NOT NULL,
    [Order] int NOT NULL,
    [OwnerUserId] nvarchar(450) NULL,
    [OwnerAgencyId] int NULL,
    [DoneAt] datetime2 NULL,
    [DoneByName] nvarchar(100) NULL,
    [Evidence] nvarchar(1000) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_PreparationTasks] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_PreparationTasks_Agencies_OwnerAgencyId] FOREIGN KEY ([OwnerAgencyId]) REFERENCES [Agencies] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PreparationTasks_AspNetUsers_OwnerUserId] FOREIGN KEY ([OwnerUserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PreparationTasks_Commemorations_CommemorationId] FOREIGN KEY ([CommemorationId]) REFERENCES [Commemorations] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [ReportCallProgramme] (
    [ReportCallId] int NOT NULL,
    [ProgrammeId] int NOT NULL,
    [Title] nvarchar(300) NOT NULL,
    CONSTRAINT [PK_ReportCallProgramme] PRIMARY KEY ([ReportCallId], [ProgrammeId]),
    CONSTRAINT [FK_ReportCallProgramme_ReportCalls_ReportCallId] FOREIGN KEY ([ReportCallId]) REFERENCES [ReportCalls] ([Id]) ON DELETE CASCADE
);
GO


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
GO


CREATE TABLE [ActivityAnniversary] (
    [ActivityId] int NOT NULL,
    [AnniversaryId] int NOT NULL,
    [Year] int NOT NULL,
    CONSTRAINT [PK_ActivityAnniversary] PRIMARY KEY ([ActivityId], [AnniversaryId]),
    CONSTRAINT [FK_ActivityAnniversary_Activities_ActivityId] FOREIGN KEY ([ActivityId]) REFERENCES [Activities] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_ActivityAnniversary_Anniversaries_AnniversaryId] FOREIGN KEY ([AnniversaryId]) REFERENCES [Anniversaries] ([Id]) ON DELETE NO ACTION
);
GO


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
GO


CREATE TABLE [ActivityCommemoration] (
    [ActivityId] int NOT NULL,
    [CommemorationId] int NOT NULL,
    CONSTRAINT [PK_ActivityCommemoration] PRIMARY KEY ([ActivityId], [CommemorationId]),
    CONSTRAINT [FK_ActivityCommemoration_Activities_ActivityId] FOREIGN KEY ([ActivityId]) REFERENCES [Activities] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_ActivityCommemoration_Commemorations_CommemorationId] FOREIGN KEY ([CommemorationId]) REFERENCES [Commemorations] ([Id]) ON DELETE NO ACTION
);
GO


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
GO


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
GO


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
GO


CREATE TABLE [GuestLinks] (
    [Id] int NOT NULL IDENTITY,
    [GuestId] int NOT NULL,
    [Hash] varbinary(32) NOT NULL,
    [CreatedAt] datetime2 NOT NULL,
    CONSTRAINT [PK_GuestLinks] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_GuestLinks_Guests_GuestId] FOREIGN KEY ([GuestId]) REFERENCES [Guests] ([Id]) ON DELETE CASCADE
);
GO


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
GO


CREATE TABLE [GuestNeeds] (
    [Id] int NOT NULL IDENTITY,
    [GuestId] int NOT NULL,
    [Diet] nvarchar(2000) NULL,
    [Access] nvarchar(2000) NULL,
    [Version] bigint NOT NULL,
    CONSTRAINT [PK_GuestNeeds] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_GuestNeeds_Guests_GuestId] FOREIGN KEY ([GuestId]) REFERENCES [Guests] ([Id]) ON DELETE CASCADE
);
GO


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
GO


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
GO


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
GO


CREATE UNIQUE INDEX [IX_ActChanges_ActId_Entity_RecordId] ON [ActChanges] ([ActId], [Entity], [RecordId]);
GO


CREATE INDEX [IX_Activities_CopiedFromId] ON [Activities] ([CopiedFromId]);
GO


CREATE INDEX [IX_Activities_DueOn] ON [Activities] ([DueOn]);
GO


CREATE INDEX [IX_Activities_ProgrammeId] ON [Activities] ([ProgrammeId]);
GO


CREATE INDEX [IX_Activities_SectionId] ON [Activities] ([SectionId]);
GO


CREATE INDEX [IX_ActivityAnniversary_AnniversaryId] ON [ActivityAnniversary] ([AnniversaryId]);
GO


CREATE INDEX [IX_ActivityAssignment_ActivityId] ON [ActivityAssignment] ([ActivityId]);
GO


CREATE INDEX [IX_ActivityAssignment_AgencyId] ON [ActivityAssignment] ([AgencyId]);
GO


CREATE INDEX [IX_ActivityAssignment_AssociationId] ON [ActivityAssignment] ([AssociationId]);
GO


CREATE INDEX [IX_ActivityCommemoration_CommemorationId] ON [ActivityCommemoration] ([CommemorationId]);
GO


CREATE INDEX [IX_ActivityEvidence_ActivityId] ON [ActivityEvidence] ([ActivityId]);
GO


CREATE INDEX [IX_ActivityEvidence_FileId] ON [ActivityEvidence] ([FileId]);
GO


CREATE INDEX [IX_Acts_AssociationId] ON [Acts] ([AssociationId]);
GO


CREATE INDEX [IX_Acts_At] ON [Acts] ([At]);
GO


CREATE INDEX [IX_AdministrativeUnits_Code] ON [AdministrativeUnits] ([Code]);
GO


CREATE INDEX [IX_AdministrativeUnits_ParentId] ON [AdministrativeUnits] ([ParentId]);
GO


CREATE UNIQUE INDEX [IX_Agencies_Name] ON [Agencies] ([Name]);
GO


CREATE INDEX [IX_Agencies_SuccessorId] ON [Agencies] ([SuccessorId]);
GO


CREATE INDEX [IX_AgendaItems_CommemorationId] ON [AgendaItems] ([CommemorationId]);
GO


CREATE INDEX [IX_AgreementDuties_AgreementId] ON [AgreementDuties] ([AgreementId]);
GO


CREATE INDEX [IX_AgreementDuties_DueOn] ON [AgreementDuties] ([DueOn]);
GO


CREATE INDEX [IX_AgreementFiles_AgreementId] ON [AgreementFiles] ([AgreementId]);
GO


CREATE INDEX [IX_AgreementFiles_FileId] ON [AgreementFiles] ([FileId]);
GO


CREATE INDEX [IX_AgreementParty_AgreementId] ON [AgreementParty] ([AgreementId]);
GO


CREATE INDEX [IX_AgreementParty_PartnerId] ON [AgreementParty] ([PartnerId]);
GO


CREATE INDEX [IX_AgreementParty_UnitId] ON [AgreementParty] ([UnitId]);
GO


CREATE INDEX [IX_Agreements_EndsOn] ON [Agreements] ([EndsOn]);
GO


CREATE INDEX [IX_Agreements_OwnerId] ON [Agreements] ([OwnerId]);
GO


CREATE INDEX [IX_Agreements_SearchName] ON [Agreements] ([SearchName]);
GO


CREATE INDEX [IX_AgreementStep_AgreementId] ON [AgreementStep] ([AgreementId]);
GO


CREATE INDEX [IX_Anniversaries_AssociationId] ON [Anniversaries] ([AssociationId]);
GO


CREATE INDEX [IX_Anniversaries_CountryIso2] ON [Anniversaries] ([CountryIso2]);
GO


CREATE UNIQUE INDEX [IX_Anniversaries_Key] ON [Anniversaries] ([Key]) WHERE [Key] IS NOT NULL;
GO


CREATE INDEX [IX_Anniversaries_PartnerId] ON [Anniversaries] ([PartnerId]);
GO


CREATE INDEX [IX_Anniversaries_SearchName] ON [Anniversaries] ([SearchName]);
GO


CREATE UNIQUE INDEX [IX_AnniversaryNotice_AnniversaryId_Year_Kind] ON [AnniversaryNotice] ([AnniversaryId], [Year], [Kind]);
GO


CREATE INDEX [IX_Arrival_GuestId] ON [Arrival] ([GuestId]);
GO


CREATE UNIQUE INDEX [IX_Arrival_Key] ON [Arrival] ([Key]);
GO


CREATE INDEX [IX_AspNetUserClaims_UserId] ON [AspNetUserClaims] ([UserId]);
GO


CREATE INDEX [IX_AspNetUserLogins_UserId] ON [AspNetUserLogins] ([UserId]);
GO


CREATE INDEX [EmailIndex] ON [AspNetUsers] ([NormalizedEmail]);
GO


CREATE UNIQUE INDEX [UserNameIndex] ON [AspNetUsers] ([NormalizedUserName]) WHERE [NormalizedUserName] IS NOT NULL;
GO


CREATE INDEX [IX_Assignment_AgencyId] ON [Assignment] ([AgencyId]);
GO


CREATE UNIQUE INDEX [IX_Assignment_CommemorationId_AgencyId_Verb] ON [Assignment] ([CommemorationId], [AgencyId], [Verb]);
GO


CREATE INDEX [IX_AssociationName_AssociationId] ON [AssociationName] ([AssociationId]);
GO


CREATE INDEX [IX_AssociationParent_AssociationId] ON [AssociationParent] ([AssociationId]);
GO


CREATE INDEX [IX_AssociationParent_ParentId] ON [AssociationParent] ([ParentId]);
GO


CREATE INDEX [IX_AssociationPlace_AssociationId] ON [AssociationPlace] ([AssociationId]);
GO


CREATE INDEX [IX_AssociationPlace_UnitId] ON [AssociationPlace] ([UnitId]);
GO


CREATE INDEX [IX_Associations_CountryIso2] ON [Associations] ([CountryIso2]);
GO


CREATE UNIQUE INDEX [IX_Associations_ParentId_Name] ON [Associations] ([ParentId], [Name]) WHERE [ParentId] IS NOT NULL;
GO


CREATE INDEX [IX_Associations_UnitId] ON [Associations] ([UnitId]);
GO


CREATE INDEX [IX_AuditEntries_At] ON [AuditEntries] ([At]);
GO


CREATE INDEX [IX_AuditEntries_Entity_EntityId] ON [AuditEntries] ([Entity], [EntityId]);
GO


CREATE INDEX [IX_BlocMember_BlocId] ON [BlocMember] ([BlocId]);
GO


CREATE INDEX [IX_BlocMember_CountryIso2] ON [BlocMember] ([CountryIso2]);
GO


CREATE UNIQUE INDEX [IX_Blocs_Key] ON [Blocs] ([Key]);
GO


CREATE UNIQUE INDEX [IX_CalendarPresences_AssociationId_Kind_RecordId_PartnerId] ON [CalendarPresences] ([AssociationId], [Kind], [RecordId], [PartnerId]);
GO


CREATE UNIQUE INDEX [IX_Channels_PartnerId_Kind_Value] ON [Channels] ([PartnerId], [Kind], [Value]);
GO


CREATE INDEX [IX_Commemorations_AnniversaryId] ON [Commemorations] ([AnniversaryId]);
GO


CREATE INDEX [IX_Commemorations_Date] ON [Commemorations] ([Date]);
GO


CREATE UNIQUE INDEX [IX_Commemorations_OwnerId_AnniversaryId_Year_Form] ON [Commemorations] ([OwnerId], [AnniversaryId], [Year], [Form]);
GO


CREATE INDEX [IX_Commemorations_OwnerUserId] ON [Commemorations] ([OwnerUserId]);
GO


CREATE INDEX [IX_CommemorationStep_CommemorationId] ON [CommemorationStep] ([CommemorationId]);
GO


CREATE UNIQUE INDEX [IX_Congress_AssociationId_Kind_Ordinal] ON [Congress] ([AssociationId], [Kind], [Ordinal]);
GO


CREATE UNIQUE INDEX [IX_CongressPaper_CongressId_Kind] ON [CongressPaper] ([CongressId], [Kind]);
GO


CREATE INDEX [IX_CongressVote_CongressId] ON [CongressVote] ([CongressId]);
GO


CREATE UNIQUE INDEX [IX_ConsentNotices_Edition] ON [ConsentNotices] ([Edition]);
GO


CREATE INDEX [IX_Consents_FileId] ON [Consents] ([FileId]);
GO


CREATE INDEX [IX_Consents_PersonId] ON [Consents] ([PersonId]);
GO


CREATE INDEX [IX_Contacts_OfficeId] ON [Contacts] ([OfficeId]);
GO


CREATE INDEX [IX_Contacts_PartnerId] ON [Contacts] ([PartnerId]);
GO


CREATE INDEX [IX_Contacts_SearchName] ON [Contacts] ([SearchName]);
GO


CREATE INDEX [IX_CoverPapers_PaperId] ON [CoverPapers] ([PaperId]);
GO


CREATE UNIQUE INDEX [IX_CoverPapers_ProgrammeId_Kind_Round] ON [CoverPapers] ([ProgrammeId], [Kind], [Round]);
GO


CREATE INDEX [IX_DeliveryFailures_Address] ON [DeliveryFailures] ([Address]);
GO


CREATE UNIQUE INDEX [IX_DeliveryFailures_Key] ON [DeliveryFailures] ([Key]);
GO


CREATE INDEX [IX_Difficulties_ReportId] ON [Difficulties] ([ReportId]);
GO


CREATE INDEX [IX_Difficulties_State] ON [Difficulties] ([State]);
GO


CREATE UNIQUE INDEX [IX_DuplicatePairs_FirstId_SecondId] ON [DuplicatePairs] ([FirstId], [SecondId]);
GO


CREATE INDEX [IX_DuplicatePairs_SecondId] ON [DuplicatePairs] ([SecondId]);
GO


CREATE INDEX [IX_DuplicatePairs_State_Score] ON [DuplicatePairs] ([State], [Score]);
GO


CREATE UNIQUE INDEX [IX_ExportLayouts_AssociationId_Name] ON [ExportLayouts] ([AssociationId], [Name]);
GO


CREATE UNIQUE INDEX [IX_FeedNotices_SubscriptionId_Uid_Sequence] ON [FeedNotices] ([SubscriptionId], [Uid], [Sequence]);
GO


CREATE INDEX [IX_FeedSubscriptions_OldTokenHash] ON [FeedSubscriptions] ([OldTokenHash]);
GO


CREATE INDEX [IX_FeedSubscriptions_OwnerId] ON [FeedSubscriptions] ([OwnerId]);
GO


CREATE UNIQUE INDEX [IX_FeedSubscriptions_PartnerId_Purpose] ON [FeedSubscriptions] ([PartnerId], [Purpose]);
GO


CREATE UNIQUE INDEX [IX_FeedSubscriptions_TokenHash] ON [FeedSubscriptions] ([TokenHash]);
GO


CREATE INDEX [IX_Grants_AssociationId] ON [Grants] ([AssociationId]);
GO


CREATE UNIQUE INDEX [IX_Grants_UserId_AssociationId_Role] ON [Grants] ([UserId], [AssociationId], [Role]);
GO


CREATE UNIQUE INDEX [IX_GreetingRounds_FormKey] ON [GreetingRounds] ([FormKey]);
GO


CREATE INDEX [IX_GreetingRounds_OwnerId_Status] ON [GreetingRounds] ([OwnerId], [Status]);
GO


CREATE UNIQUE INDEX [IX_GreetingTexts_IdentityKey] ON [GreetingTexts] ([IdentityKey]);
GO


CREATE INDEX [IX_GreetingTexts_OwnerId] ON [GreetingTexts] ([OwnerId]);
GO


CREATE INDEX [IX_GuestAnswers_GuestId] ON [GuestAnswers] ([GuestId]);
GO


CREATE UNIQUE INDEX [IX_GuestAnswers_Key] ON [GuestAnswers] ([Key]);
GO


CREATE INDEX [IX_GuestLinks_GuestId] ON [GuestLinks] ([GuestId]);
GO


CREATE UNIQUE INDEX [IX_GuestLinks_Hash] ON [GuestLinks] ([Hash]);
GO


CREATE INDEX [IX_GuestMessages_GuestId] ON [GuestMessages] ([GuestId]);
GO


CREATE UNIQUE INDEX [IX_GuestMessages_Key] ON [GuestMessages] ([Key]);
GO


CREATE UNIQUE INDEX [IX_GuestNeeds_GuestId] ON [GuestNeeds] ([GuestId]);
GO


CREATE UNIQUE INDEX [IX_Guests_CommemorationId_IdentityKey] ON [Guests] ([CommemorationId], [IdentityKey]);
GO


CREATE INDEX [IX_Guests_CommemorationId_Precedence_SortName] ON [Guests] ([CommemorationId], [Precedence], [SortName]);
GO


CREATE INDEX [IX_Guests_ContactId] ON [Guests] ([ContactId]);
GO


CREATE INDEX [IX_Guests_IdentityKey] ON [Guests] ([IdentityKey]);
GO


CREATE INDEX [IX_Guests_InvitedAs] ON [Guests] ([InvitedAs]);
GO


CREATE INDEX [IX_Guests_OfficeId] ON [Guests] ([OfficeId]);
GO


CREATE INDEX [IX_Guests_PersonId] ON [Guests] ([PersonId]);
GO


CREATE INDEX [IX_Holdings_CongressId] ON [Holdings] ([CongressId]);
GO


CREATE INDEX [IX_Holdings_PersonId] ON [Holdings] ([PersonId]);
GO


CREATE UNIQUE INDEX [IX_Holdings_SeatId_PersonId_From] ON [Holdings] ([SeatId], [PersonId], [From]);
GO


CREATE UNIQUE INDEX [IX_ImportMappings_AssociationId_Fingerprint] ON [ImportMappings] ([AssociationId], [Fingerprint]);
GO


CREATE UNIQUE INDEX [IX_ImportRows_ImportId_Number] ON [ImportRows] ([ImportId], [Number]);
GO


CREATE INDEX [IX_ImportRows_ImportId_NumberKey] ON [ImportRows] ([ImportId], [NumberKey]);
GO


CREATE INDEX [IX_ImportRows_ImportId_PersonKey] ON [ImportRows] ([ImportId], [PersonKey]);
GO


CREATE INDEX [IX_ImportRows_ImportId_State_Outcome_Choice] ON [ImportRows] ([ImportId], [State], [Outcome], [Choice]);
GO


CREATE INDEX [IX_Imports_ActId] ON [Imports] ([ActId]);
GO


CREATE INDEX [IX_Imports_AssociationId] ON [Imports] ([AssociationId]);
GO


CREATE INDEX [IX_Imports_At] ON [Imports] ([At]);
GO


CREATE INDEX [IX_Imports_FileId] ON [Imports] ([FileId]);
GO


CREATE UNIQUE INDEX [IX_Imports_Key] ON [Imports] ([Key]);
GO


CREATE UNIQUE INDEX [IX_Invitations_CommemorationId] ON [Invitations] ([CommemorationId]);
GO


CREATE INDEX [IX_Invitations_PaperId] ON [Invitations] ([PaperId]);
GO


CREATE UNIQUE INDEX [IX_JobRuns_Job_Day] ON [JobRuns] ([Job], [Day]);
GO


CREATE UNIQUE INDEX [IX_LabelSheets_Name] ON [LabelSheets] ([Name]);
GO


CREATE INDEX [IX_LegalBasis_ProgrammeId] ON [LegalBasis] ([ProgrammeId]);
GO


CREATE UNIQUE INDEX [IX_LegalDocuments_IdentityKey] ON [LegalDocuments] ([IdentityKey]);
GO


CREATE INDEX [IX_LegalDocuments_NumberKey] ON [LegalDocuments] ([NumberKey]);
GO


CREATE UNIQUE INDEX [IX_LegalLimits_Name_ValidFrom] ON [LegalLimits] ([Name], [ValidFrom]) WHERE [ValidFrom] IS NOT NULL;
GO


CREATE UNIQUE INDEX [IX_LegalReplacement_NewerId_OlderId] ON [LegalReplacement] ([NewerId], [OlderId]);
GO


CREATE INDEX [IX_LegalReplacement_OlderId] ON [LegalReplacement] ([OlderId]);
GO


CREATE INDEX [IX_Letters_CommemorationId] ON [Letters] ([CommemorationId]);
GO


CREATE INDEX [IX_Letters_ContactId] ON [Letters] ([ContactId]);
GO


CREATE UNIQUE INDEX [IX_Letters_GreetingKey] ON [Letters] ([GreetingKey]) WHERE [GreetingKey] IS NOT NULL;
GO


CREATE INDEX [IX_Letters_OwnFileId] ON [Letters] ([OwnFileId]);
GO


CREATE INDEX [IX_Letters_PartnerId] ON [Letters] ([PartnerId]);
GO


CREATE INDEX [IX_Letters_RoundId] ON [Letters] ([RoundId]);
GO


CREATE INDEX [IX_Letters_SentAt] ON [Letters] ([SentAt]);
GO


CREATE INDEX [IX_Letters_SentFileId] ON [Letters] ([SentFileId]);
GO


CREATE INDEX [IX_Licences_ExpiresOn] ON [Licences] ([ExpiresOn]);
GO


CREATE UNIQUE INDEX [IX_Licences_PartnerId_Kind_Number] ON [Licences] ([PartnerId], [Kind], [Number]);
GO


CREATE INDEX [IX_LifeStep_AssociationId] ON [LifeStep] ([AssociationId]);
GO


CREATE INDEX [IX_LifeStep_OtherId] ON [LifeStep] ([OtherId]);
GO


CREATE INDEX [IX_MailSubscriptions_FeedSubscriptionId] ON [MailSubscriptions] ([FeedSubscriptionId]);
GO


CREATE UNIQUE INDEX [IX_MailSubscriptions_Key] ON [MailSubscriptions] ([Key]);
GO


CREATE INDEX [IX_MailSubscriptions_OwnerId] ON [MailSubscriptions] ([OwnerId]);
GO


CREATE UNIQUE INDEX [IX_MailSubscriptions_Secret] ON [MailSubscriptions] ([Secret]);
GO


CREATE INDEX [IX_MemberCards_AssociationId] ON [MemberCards] ([AssociationId]);
GO


CREATE INDEX [IX_MemberCards_PersonId_AssociationId] ON [MemberCards] ([PersonId], [AssociationId]);
GO


CREATE UNIQUE INDEX [IX_MemberCards_Token] ON [MemberCards] ([Token]) WHERE [Token] IS NOT NULL;
GO


CREATE UNIQUE INDEX [IX_MemberCards_TokenHash] ON [MemberCards] ([TokenHash]) WHERE [TokenHash] IS NOT NULL;
GO


CREATE UNIQUE INDEX [IX_MemberCategories_Name] ON [MemberCategories] ([Name]);
GO


CREATE INDEX [IX_MembershipCategory_CategoryId] ON [MembershipCategory] ([CategoryId]);
GO


CREATE UNIQUE INDEX [IX_MembershipCategory_MembershipId_CategoryId] ON [MembershipCategory] ([MembershipId], [CategoryId]);
GO


CREATE INDEX [IX_Memberships_AssociationId_Class_From_To] ON [Memberships] ([AssociationId], [Class], [From], [To]);
GO


CREATE INDEX [IX_Memberships_AssociationId_SortName] ON [Memberships] ([AssociationId], [SortName]);
GO


CREATE INDEX [IX_Memberships_CategorySet_From_To_AssociationId] ON [Memberships] ([CategorySet], [From], [To], [AssociationId]);
GO


CREATE INDEX [IX_Memberships_FromYear_From_To_AssociationId] ON [Memberships] ([FromYear], [From], [To], [AssociationId]);
GO


CREATE INDEX [IX_Memberships_Number] ON [Memberships] ([Number]);
GO


CREATE INDEX [IX_Memberships_OfKind_OfGender_OfBirthYear_From_To_AssociationId] ON [Memberships] ([OfKind], [OfGender], [OfBirthYear], [From], [To], [AssociationId]);
GO


CREATE INDEX [IX_Memberships_PersonId] ON [Memberships] ([PersonId], [AssociationId], [To], [From]);
GO


CREATE UNIQUE INDEX [IX_Memberships_PersonId_AssociationId] ON [Memberships] ([PersonId], [AssociationId]) WHERE [To] IS NULL;
GO


CREATE INDEX [IX_Memberships_SortName] ON [Memberships] ([SortName]);
GO


CREATE INDEX [IX_Offices_Precedence] ON [Offices] ([Precedence]);
GO


CREATE UNIQUE INDEX [IX_Offices_SearchName] ON [Offices] ([SearchName]);
GO


CREATE UNIQUE INDEX [IX_Outbox_Key] ON [Outbox] ([Key]) WHERE [Key] IS NOT NULL;
GO


CREATE INDEX [IX_Outbox_State_NextAttemptAt] ON [Outbox] ([State], [NextAttemptAt]);
GO


CREATE INDEX [IX_OutboxAttachments_FileId] ON [OutboxAttachments] ([FileId]);
GO


CREATE UNIQUE INDEX [IX_OutgoingPapers_OwnerId_Symbol_Year_Value] ON [OutgoingPapers] ([OwnerId], [Symbol], [Year], [Value]);
GO


CREATE INDEX [IX_OutgoingPapers_PdfId] ON [OutgoingPapers] ([PdfId]);
GO


CREATE INDEX [IX_OutgoingPapers_ProgrammeId] ON [OutgoingPapers] ([ProgrammeId]);
GO


CREATE INDEX [IX_OutgoingPapers_WordId] ON [OutgoingPapers] ([WordId]);
GO


CREATE UNIQUE INDEX [IX_PaperProfiles_Key] ON [PaperProfiles] ([Key]);
GO


CREATE INDEX [IX_PaperProfiles_OwnerId] ON [PaperProfiles] ([OwnerId]);
GO


CREATE UNIQUE INDEX [IX_PartnerEvents_PartnerId_On_Kind_Title] ON [PartnerEvents] ([PartnerId], [On], [Kind], [Title]);
GO


CREATE INDEX [IX_Partners_BlocId] ON [Partners] ([BlocId]);
GO


CREATE INDEX [IX_Partners_CountryIso2] ON [Partners] ([CountryIso2]);
GO


CREATE INDEX [IX_Partners_MergedIntoId] ON [Partners] ([MergedIntoId]);
GO


CREATE UNIQUE INDEX [IX_Partners_OwnerId_IdentityKey] ON [Partners] ([OwnerId], [IdentityKey]);
GO


CREATE INDEX [IX_Partners_PostalCountryIso2] ON [Partners] ([PostalCountryIso2]);
GO


CREATE INDEX [IX_Partners_SearchName] ON [Partners] ([SearchName]);
GO


CREATE INDEX [IX_Partners_SortName] ON [Partners] ([SortName]);
GO


CREATE INDEX [IX_PersonName_PersonId] ON [PersonName] ([PersonId]);
GO


CREATE INDEX [IX_Persons_BirthYear_SortName] ON [Persons] ([BirthYear], [SortName]);
GO


CREATE INDEX [IX_Persons_CountryIso2] ON [Persons] ([CountryIso2]);
GO


CREATE INDEX [IX_Persons_Email] ON [Persons] ([Email]);
GO


CREATE UNIQUE INDEX [IX_Persons_EntryKey] ON [Persons] ([EntryKey]) WHERE [EntryKey] IS NOT NULL;
GO


CREATE INDEX [IX_Persons_MergedIntoId] ON [Persons] ([MergedIntoId]);
GO


CREATE INDEX [IX_Persons_PhoneKey] ON [Persons] ([PhoneKey]);
GO


CREATE INDEX [IX_Persons_ProvinceId] ON [Persons] ([ProvinceId]);
GO


CREATE INDEX [IX_Persons_RepresentativeId] ON [Persons] ([RepresentativeId]);
GO


CREATE INDEX [IX_Persons_SearchName_BirthYear] ON [Persons] ([SearchName], [BirthYear]);
GO


CREATE INDEX [IX_Persons_SortName] ON [Persons] ([SortName]);
GO


CREATE INDEX [IX_Persons_WardId] ON [Persons] ([WardId]);
GO


CREATE INDEX [IX_Pickups_CommemorationId] ON [Pickups] ([CommemorationId]);
GO


CREATE INDEX [IX_PreparationTasks_CommemorationId] ON [PreparationTasks] ([CommemorationId]);
GO


CREATE INDEX [IX_PreparationTasks_DueOn] ON [PreparationTasks] ([DueOn]);
GO


CREATE INDEX [IX_PreparationTasks_OwnerAgencyId] ON [PreparationTasks] ([OwnerAgencyId]);
GO


CREATE INDEX [IX_PreparationTasks_OwnerUserId] ON [PreparationTasks] ([OwnerUserId]);
GO


CREATE UNIQUE INDEX [IX_Programmes_AmendsId] ON [Programmes] ([AmendsId]) WHERE [AmendsId] IS NOT NULL;
GO


CREATE INDEX [IX_Programmes_OwnerId_Year] ON [Programmes] ([OwnerId], [Year]);
GO


CREATE INDEX [IX_Programmes_RenewedFromId] ON [Programmes] ([RenewedFromId]);
GO


CREATE INDEX [IX_Programmes_SourceFileId] ON [Programmes] ([SourceFileId]);
GO


CREATE INDEX [IX_ProgrammeSections_ParentId] ON [ProgrammeSections] ([ParentId]);
GO


CREATE INDEX [IX_ProgrammeSections_ProgrammeId] ON [ProgrammeSections] ([ProgrammeId]);
GO


CREATE INDEX [IX_ProgrammeStep_ProgrammeId] ON [ProgrammeStep] ([ProgrammeId]);
GO


CREATE INDEX [IX_ProgrammeSubmissions_ProgrammeId] ON [ProgrammeSubmissions] ([ProgrammeId]);
GO


CREATE UNIQUE INDEX [IX_ReferenceUpdates_File_Key_Hash] ON [ReferenceUpdates] ([File], [Key], [Hash]);
GO


CREATE UNIQUE INDEX [IX_ReminderRules_Target_Kind] ON [ReminderRules] ([Target], [Kind]) WHERE [Kind] IS NOT NULL;
GO


CREATE UNIQUE INDEX [IX_Reminders_RuleId_DaysBefore_Target_TargetId_RecipientId_ReferenceDate] ON [Reminders] ([RuleId], [DaysBefore], [Target], [TargetId], [RecipientId], [ReferenceDate]);
GO


CREATE INDEX [IX_Reminders_Target_TargetId] ON [Reminders] ([Target], [TargetId]);
GO


CREATE INDEX [IX_ReportCalls_LastDay] ON [ReportCalls] ([LastDay]);
GO


CREATE UNIQUE INDEX [IX_ReportCalls_OwnerId_Year_Period] ON [ReportCalls] ([OwnerId], [Year], [Period]);
GO


CREATE INDEX [IX_ReportCalls_PaperId] ON [ReportCalls] ([PaperId]);
GO


CREATE INDEX [IX_ReportEntry_ActivityId] ON [ReportEntry] ([ActivityId]);
GO


CREATE UNIQUE INDEX [IX_ReportEntry_ReportId_ActivityId] ON [ReportEntry] ([ReportId], [ActivityId]) WHERE [ActivityId] IS NOT NULL;
GO


CREATE INDEX [IX_Reports_AgencyId] ON [Reports] ([AgencyId]);
GO


CREATE INDEX [IX_Reports_AssociationId] ON [Reports] ([AssociationId]);
GO


CREATE UNIQUE INDEX [IX_Reports_CallId_AgencyId] ON [Reports] ([CallId], [AgencyId]) WHERE [AgencyId] IS NOT NULL;
GO


CREATE UNIQUE INDEX [IX_Reports_CallId_AssociationId] ON [Reports] ([CallId], [AssociationId]) WHERE [AssociationId] IS NOT NULL;
GO


CREATE UNIQUE INDEX [IX_SavedLists_AssociationId_Name] ON [SavedLists] ([AssociationId], [Name]);
GO


CREATE UNIQUE INDEX [IX_Seats_AssociationId_Body_Title] ON [Seats] ([AssociationId], [Body], [Title]);
GO


CREATE INDEX [IX_SeatSize_SeatId_From] ON [SeatSize] ([SeatId], [From]);
GO


CREATE INDEX [IX_SensitiveData_AssociationId] ON [SensitiveData] ([AssociationId]);
GO


CREATE INDEX [IX_SensitiveData_KeptUntil] ON [SensitiveData] ([KeptUntil]);
GO


CREATE INDEX [IX_SensitiveData_PersonId] ON [SensitiveData] ([PersonId]);
GO


CREATE INDEX [IX_SetAsides_AnniversaryId] ON [SetAsides] ([AnniversaryId]);
GO


CREATE UNIQUE INDEX [IX_SetAsides_OwnerId_AnniversaryId_Year] ON [SetAsides] ([OwnerId], [AnniversaryId], [Year]);
GO


CREATE INDEX [IX_SigningDelegations_OwnerId_From] ON [SigningDelegations] ([OwnerId], [From]);
GO


CREATE INDEX [IX_SigningDelegations_UserId] ON [SigningDelegations] ([UserId]);
GO


CREATE INDEX [IX_StandingTasks_OwnerId] ON [StandingTasks] ([OwnerId]);
GO


CREATE INDEX [IX_StoredFiles_KeptUntil] ON [StoredFiles] ([KeptUntil]);
GO


CREATE INDEX [IX_StrangeAnswers_CommemorationId] ON [StrangeAnswers] ([CommemorationId]);
GO


CREATE INDEX [IX_StrangeAnswers_DecidedAt] ON [StrangeAnswers] ([DecidedAt]);
GO


CREATE INDEX [IX_StrangeAnswers_GuestId] ON [StrangeAnswers] ([GuestId]);
GO


CREATE UNIQUE INDEX [IX_StrangeAnswers_Key] ON [StrangeAnswers] ([Key]);
GO


CREATE UNIQUE INDEX [IX_TaskTemplates_Form_Title] ON [TaskTemplates] ([Form], [Title]);
GO


CREATE UNIQUE INDEX [IX_TermExtension_CongressId_Until] ON [TermExtension] ([CongressId], [Until]);
GO


CREATE INDEX [IX_Ties_AssociationId] ON [Ties] ([AssociationId]);
GO


CREATE INDEX [IX_Ties_PartnerId] ON [Ties] ([PartnerId]);
GO


CREATE INDEX [IX_Ties_UnitId] ON [Ties] ([UnitId]);
GO


CREATE UNIQUE INDEX [IX_UnitSuccessions_FromId_ToId] ON [UnitSuccessions] ([FromId], [ToId]);
GO


CREATE INDEX [IX_UnitSuccessions_ToId] ON [UnitSuccessions] ([ToId]);
GO


CREATE UNIQUE INDEX [IX_UnverifiedPrints_OwnerId_Year_Days] ON [UnverifiedPrints] ([OwnerId], [Year], [Days]);
GO


CREATE INDEX [IX_WorkItems_AskedById_Id] ON [WorkItems] ([AskedById], [Id]);
GO


CREATE INDEX [IX_WorkItems_State] ON [WorkItems] ([State]);
GO


CREATE UNIQUE INDEX [IX_YearlyReports_AssociationId_Year_Kind] ON [YearlyReports] ([AssociationId], [Year], [Kind]);
GO


