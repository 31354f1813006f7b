using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Registry.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ProgrammesAndGuests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Letters_CommemorationId_Addressee_Language",
                table: "Letters");

            migrationBuilder.AlterColumn<string>(
                name: "SearchName",
                table: "Partners",
                type: "nvarchar(803)",
                maxLength: 803,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(602)",
                oldMaxLength: 602);

            migrationBuilder.AlterColumn<string>(
                name: "IdentityKey",
                table: "Partners",
                type: "nvarchar(424)",
                maxLength: 424,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(404)",
                oldMaxLength: 404);

            migrationBuilder.AddColumn<int>(
                name: "BlocId",
                table: "Partners",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MergedIntoId",
                table: "Partners",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TimeZoneId",
                table: "Partners",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Transliteration",
                table: "Partners",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Calendar",
                table: "Outbox",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CalendarMethod",
                table: "Outbox",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LeaveAddress",
                table: "Outbox",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReplyTo",
                table: "Outbox",
                type: "nvarchar(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Channel",
                table: "Letters",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Post");

            migrationBuilder.AddColumn<int>(
                name: "ContactId",
                table: "Letters",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Email",
                table: "Letters",
                type: "nvarchar(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ForeignLanguage",
                table: "Letters",
                type: "nvarchar(3)",
                maxLength: 3,
                nullable: false,
                defaultValue: "en");

            migrationBuilder.AddColumn<string>(
                name: "GreetingKey",
                table: "Letters",
                type: "nvarchar(360)",
                maxLength: 360,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HeadingEn",
                table: "Letters",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HeadingVi",
                table: "Letters",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OpeningEn",
                table: "Letters",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OwnFileId",
                table: "Letters",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PostalAddress",
                table: "Letters",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Repeat",
                table: "Letters",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "RepeatConfirmedBy",
                table: "Letters",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RoundId",
                table: "Letters",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SentFileId",
                table: "Letters",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Subject",
                table: "Letters",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AgendaItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CommemorationId = table.Column<int>(type: "int", nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "time", nullable: false),
                    EndsAt = table.Column<TimeOnly>(type: "time", nullable: true),
                    TitleVi = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    TitleEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    SpeakerVi = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SpeakerEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgendaItems_Commemorations_CommemorationId",
                        column: x => x.CommemorationId,
                        principalTable: "Commemorations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Agreements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Level = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    TitleVi = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    TitleEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    TitleOwn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Fields = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    LanguagesText = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    InForceOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RenewsItself = table.Column<bool>(type: "bit", nullable: false),
                    NoticeMonths = table.Column<int>(type: "int", nullable: true),
                    SaysNotBinding = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Source = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IsUncertain = table.Column<bool>(type: "bit", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OpinionsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CopiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DormantSince = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SearchName = table.Column<string>(type: "nvarchar(902)", maxLength: 902, nullable: false),
                    SortName = table.Column<string>(type: "nvarchar(904)", maxLength: 904, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Agreements_Associations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Blocs",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NameVi = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Blocs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Channels",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PartnerId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Channels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Channels_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeliveryFailures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Address = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(240)", maxLength: 240, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Said = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    CameBack = table.Column<bool>(type: "bit", nullable: false),
                    ClearedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClearedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeliveryFailures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GreetingRounds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    FormKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    MadeByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SubmittedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ApprovedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GreetingRounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GreetingRounds_Associations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GreetingTexts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OwnerId = table.Column<int>(type: "int", nullable: true),
                    Occasion = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Addressee = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Language = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    Heading = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Opening = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: 6000, nullable: false),
                    IdentityKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GreetingTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GreetingTexts_Associations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CommemorationId = table.Column<int>(type: "int", nullable: false),
                    TextVi = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    TextEn = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    Signer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SignerTitle = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SignerTitleEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DressVi = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DressEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AskAt = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ThanksVi = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    ThanksEn = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: true),
                    RemindDaysText = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Capacity = table.Column<int>(type: "int", nullable: true),
                    PartnerZone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Invitations_Commemorations_CommemorationId",
                        column: x => x.CommemorationId,
                        principalTable: "Commemorations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LegalDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Type = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    InForceFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    InForceTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Issuer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Signer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Field = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Source = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    NumberKey = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    IdentityKey = table.Column<string>(type: "nvarchar(272)", maxLength: 272, nullable: false),
                    SearchName = table.Column<string>(type: "nvarchar(1524)", maxLength: 1524, nullable: false),
                    EditedByPerson = table.Column<bool>(type: "bit", nullable: false),
                    ReferenceHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalDocuments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Licences",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PartnerId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Areas = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Fields = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Representative = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Licences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Licences_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MailSubscriptions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    FeedSubscriptionId = table.Column<int>(type: "int", nullable: true),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Secret = table.Column<string>(type: "nvarchar(43)", maxLength: 43, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    WantsChanges = table.Column<bool>(type: "bit", nullable: false),
                    WantsOutlook = table.Column<bool>(type: "bit", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ToldUntil = table.Column<DateTime>(type: "datetime2", nullable: false),
                    OutlookOf = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailSubscriptions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MailSubscriptions_Associations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MailSubscriptions_FeedSubscriptions_FeedSubscriptionId",
                        column: x => x.FeedSubscriptionId,
                        principalTable: "FeedSubscriptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Offices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    NameVi = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Precedence = table.Column<int>(type: "int", nullable: false),
                    FormOfAddressVi = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    FormOfAddressEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    IsRetired = table.Column<bool>(type: "bit", nullable: false),
                    SearchName = table.Column<string>(type: "nvarchar(301)", maxLength: 301, nullable: false),
                    SortName = table.Column<string>(type: "nvarchar(454)", maxLength: 454, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OutboxAttachments",
                columns: table => new
                {
                    MessageId = table.Column<int>(type: "int", nullable: false),
                    FileId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxAttachments", x => new { x.MessageId, x.FileId });
                    table.ForeignKey(
                        name: "FK_OutboxAttachments_Outbox_MessageId",
                        column: x => x.MessageId,
                        principalTable: "Outbox",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OutboxAttachments_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaperProfiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OwnerId = table.Column<int>(type: "int", nullable: true),
                    Key = table.Column<string>(type: "varchar(30)", unicode: false, maxLength: 30, nullable: false),
                    Layout = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Superior = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Place = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Code = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    OnBehalfOf = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    HeadPost = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Recipients = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperProfiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaperProfiles_Associations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartnerEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PartnerId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerEvents_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Pickups",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CommemorationId = table.Column<int>(type: "int", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<TimeOnly>(type: "time", nullable: false),
                    Whom = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Escort = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EscortPhone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Vehicle = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pickups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pickups_Commemorations_CommemorationId",
                        column: x => x.CommemorationId,
                        principalTable: "Commemorations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Programmes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Issuer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Opening = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    Closing = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    RenewedFromId = table.Column<int>(type: "int", nullable: true),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    AmendsId = table.Column<int>(type: "int", nullable: true),
                    WhatChanged = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PlannedIssueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SignerTitle = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Signer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Recipients = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    SourceFileId = table.Column<int>(type: "int", nullable: true),
                    Unplaced = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ChangedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SearchName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programmes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Programmes_Associations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Programmes_Programmes_AmendsId",
                        column: x => x.AmendsId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Programmes_Programmes_RenewedFromId",
                        column: x => x.RenewedFromId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Programmes_StoredFiles_SourceFileId",
                        column: x => x.SourceFileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SigningDelegations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    Authority = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Principal = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SignerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SignerPost = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    UserId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    LegalPaper = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SigningDelegations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SigningDelegations_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SigningDelegations_Associations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StandingTasks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    TimeText = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Leads = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Coordinates = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StandingTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StandingTasks_Associations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Ties",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PartnerId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OurName = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Holder = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    HolderName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    UnitId = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    AssociationId = table.Column<int>(type: "int", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Paper = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ties_AdministrativeUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Ties_Associations_AssociationId",
                        column: x => x.AssociationId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Ties_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreementDuties",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AgreementId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsTheirs = table.Column<bool>(type: "bit", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Evidence = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementDuties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreementDuties_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgreementFiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AgreementId = table.Column<int>(type: "int", nullable: false),
                    FileId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreementFiles_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementFiles_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreementParty",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AgreementId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    IsOurs = table.Column<bool>(type: "bit", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    PartnerId = table.Column<int>(type: "int", nullable: true),
                    UnitId = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Signer = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    SignerTitle = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    Heir = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementParty", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreementParty_AdministrativeUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgreementParty_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementParty_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreementStep",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AgreementId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Paper = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndBefore = table.Column<DateOnly>(type: "date", nullable: true),
                    TitleBefore = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreementStep_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BlocMember",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BlocId = table.Column<int>(type: "int", nullable: false),
                    CountryIso2 = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BlocMember", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BlocMember_Blocs_BlocId",
                        column: x => x.BlocId,
                        principalTable: "Blocs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BlocMember_Countries_CountryIso2",
                        column: x => x.CountryIso2,
                        principalTable: "Countries",
                        principalColumn: "Iso2",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LegalReplacement",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    NewerId = table.Column<int>(type: "int", nullable: false),
                    OlderId = table.Column<int>(type: "int", nullable: false),
                    IsPartial = table.Column<bool>(type: "bit", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalReplacement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalReplacement_LegalDocuments_NewerId",
                        column: x => x.NewerId,
                        principalTable: "LegalDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LegalReplacement_LegalDocuments_OlderId",
                        column: x => x.OlderId,
                        principalTable: "LegalDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PartnerId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    NameOwn = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    Transliteration = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    OfficeId = table.Column<int>(type: "int", nullable: true),
                    OfficeTitleVi = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OfficeTitleEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    FormOfAddressVi = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    FormOfAddressEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Precedence = table.Column<int>(type: "int", nullable: true),
                    LanguagesText = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    SearchName = table.Column<string>(type: "nvarchar(452)", maxLength: 452, nullable: false),
                    SortName = table.Column<string>(type: "nvarchar(454)", maxLength: 454, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contacts_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contacts_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LegalBasis",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ProgrammeId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DatedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalBasis", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalBasis_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OutgoingPapers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    ProgrammeId = table.Column<int>(type: "int", nullable: true),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<int>(type: "int", nullable: false),
                    Symbol = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Type = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DatedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Signer = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    GivenByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IssuedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    VoidReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    PdfId = table.Column<int>(type: "int", nullable: true),
                    WordId = table.Column<int>(type: "int", nullable: true),
                    PdfHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    WordHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutgoingPapers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutgoingPapers_Associations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutgoingPapers_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutgoingPapers_StoredFiles_PdfId",
                        column: x => x.PdfId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutgoingPapers_StoredFiles_WordId",
                        column: x => x.WordId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeSections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ProgrammeId = table.Column<int>(type: "int", nullable: false),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Label = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Heading = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeSections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeSections_ProgrammeSections_ParentId",
                        column: x => x.ParentId,
                        principalTable: "ProgrammeSections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgrammeSections_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeStep",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ProgrammeId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ById = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeStep_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeSubmissions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ProgrammeId = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ById = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Hash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeSubmissions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeSubmissions_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Guests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Answer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ComingWith = table.Column<int>(type: "int", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AnsweredBy = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    CommemorationId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: true),
                    ContactId = table.Column<int>(type: "int", nullable: true),
                    OfficeId = table.Column<int>(type: "int", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    NameOwn = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    FormVi = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    FormEn = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SalutationVi = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SalutationEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OfficeVi = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OfficeEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OrganisationVi = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OrganisationEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Language = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    Group = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Companions = table.Column<int>(type: "int", nullable: false),
                    Precedence = table.Column<int>(type: "int", nullable: false),
                    HasOwnPrecedence = table.Column<bool>(type: "bit", nullable: false),
                    Table = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    IdentityKey = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SearchName = table.Column<string>(type: "nvarchar(904)", maxLength: 904, nullable: false),
                    SortName = table.Column<string>(type: "nvarchar(454)", maxLength: 454, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Standing = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    AskedSequence = table.Column<int>(type: "int", nullable: false),
                    ToldSequence = table.Column<int>(type: "int", nullable: false),
                    ToldDate = table.Column<DateOnly>(type: "date", nullable: true),
                    ToldStartsAt = table.Column<TimeOnly>(type: "time", nullable: true),
                    InvitedAs = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    InvitedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ThankedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PresentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PresentWith = table.Column<int>(type: "int", nullable: false),
                    DoorAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Guests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Guests_Commemorations_CommemorationId",
                        column: x => x.CommemorationId,
                        principalTable: "Commemorations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Guests_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Guests_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Guests_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportCalls",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    Period = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DeadlineText = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    PrudentDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Guidance = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    PaperId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Addressees = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Assessment = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    NextSteps = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    SignerPost = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Signer = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Recipients = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportCalls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportCalls_Associations_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportCalls_OutgoingPapers_PaperId",
                        column: x => x.PaperId,
                        principalTable: "OutgoingPapers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Activities",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ProgrammeId = table.Column<int>(type: "int", nullable: false),
                    SectionId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    PrintedNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    TimeText = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Place = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Quantity = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Budget = table.Column<long>(type: "bigint", nullable: true),
                    BudgetSource = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Recurrence = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    CopiedFromId = table.Column<int>(type: "int", nullable: true),
                    SourceText = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    SourceConfidence = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Result = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    People = table.Column<int>(type: "int", nullable: true),
                    Delegations = table.Column<int>(type: "int", nullable: true),
                    Sum = table.Column<long>(type: "bigint", nullable: true),
                    Difficulty = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    FollowedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FollowedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Activities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Activities_Activities_CopiedFromId",
                        column: x => x.CopiedFromId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Activities_ProgrammeSections_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ProgrammeSections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Activities_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Arrival",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GuestId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsPresent = table.Column<bool>(type: "bit", nullable: false),
                    With = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Arrival", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Arrival_Guests_GuestId",
                        column: x => x.GuestId,
                        principalTable: "Guests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GuestAnswers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GuestId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ComingWith = table.Column<int>(type: "int", nullable: false),
                    Manner = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SaidAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: true),
                    Stood = table.Column<bool>(type: "bit", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Key = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuestAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GuestAnswers_Guests_GuestId",
                        column: x => x.GuestId,
                        principalTable: "Guests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GuestLinks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GuestId = table.Column<int>(type: "int", nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuestLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GuestLinks_Guests_GuestId",
                        column: x => x.GuestId,
                        principalTable: "Guests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GuestMessages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GuestId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsOnPaper = table.Column<bool>(type: "bit", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuestMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GuestMessages_Guests_GuestId",
                        column: x => x.GuestId,
                        principalTable: "Guests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GuestNeeds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GuestId = table.Column<int>(type: "int", nullable: false),
                    Diet = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Access = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuestNeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GuestNeeds_Guests_GuestId",
                        column: x => x.GuestId,
                        principalTable: "Guests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StrangeAnswers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CommemorationId = table.Column<int>(type: "int", nullable: true),
                    GuestId = table.Column<int>(type: "int", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Sender = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Attendee = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Subject = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: true),
                    SaidAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StrangeAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StrangeAnswers_Commemorations_CommemorationId",
                        column: x => x.CommemorationId,
                        principalTable: "Commemorations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StrangeAnswers_Guests_GuestId",
                        column: x => x.GuestId,
                        principalTable: "Guests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportCallProgramme",
                columns: table => new
                {
                    ReportCallId = table.Column<int>(type: "int", nullable: false),
                    ProgrammeId = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportCallProgramme", x => new { x.ReportCallId, x.ProgrammeId });
                    table.ForeignKey(
                        name: "FK_ReportCallProgramme_ReportCalls_ReportCallId",
                        column: x => x.ReportCallId,
                        principalTable: "ReportCalls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CallId = table.Column<int>(type: "int", nullable: false),
                    AssociationId = table.Column<int>(type: "int", nullable: true),
                    AgencyId = table.Column<int>(type: "int", nullable: true),
                    UnitName = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    Requests = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    Channel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SentById = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    SentByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    IsLate = table.Column<bool>(type: "bit", nullable: false),
                    ReturnReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AcceptedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ChangedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reports_Agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reports_Associations_AssociationId",
                        column: x => x.AssociationId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reports_ReportCalls_CallId",
                        column: x => x.CallId,
                        principalTable: "ReportCalls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActivityAnniversary",
                columns: table => new
                {
                    ActivityId = table.Column<int>(type: "int", nullable: false),
                    AnniversaryId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityAnniversary", x => new { x.ActivityId, x.AnniversaryId });
                    table.ForeignKey(
                        name: "FK_ActivityAnniversary_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ActivityAnniversary_Anniversaries_AnniversaryId",
                        column: x => x.AnniversaryId,
                        principalTable: "Anniversaries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActivityAssignment",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ActivityId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Verb = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    AgencyId = table.Column<int>(type: "int", nullable: true),
                    AssociationId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityAssignment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActivityAssignment_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ActivityAssignment_Agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActivityAssignment_Associations_AssociationId",
                        column: x => x.AssociationId,
                        principalTable: "Associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActivityCommemoration",
                columns: table => new
                {
                    ActivityId = table.Column<int>(type: "int", nullable: false),
                    CommemorationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityCommemoration", x => new { x.ActivityId, x.CommemorationId });
                    table.ForeignKey(
                        name: "FK_ActivityCommemoration_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ActivityCommemoration_Commemorations_CommemorationId",
                        column: x => x.CommemorationId,
                        principalTable: "Commemorations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActivityEvidence",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ActivityId = table.Column<int>(type: "int", nullable: false),
                    FileId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    Caption = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AddedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActivityEvidence_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ActivityEvidence_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Difficulties",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ReportId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    AddressedTo = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredBy = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Difficulties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Difficulties_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportEntry",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ReportId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    ActivityId = table.Column<int>(type: "int", nullable: true),
                    ActivityText = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    SeenVersion = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Result = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    People = table.Column<int>(type: "int", nullable: true),
                    Delegations = table.Column<int>(type: "int", nullable: true),
                    Sum = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportEntry_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_ReportEntry_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Partners_BlocId",
                table: "Partners",
                column: "BlocId");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_MergedIntoId",
                table: "Partners",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_CommemorationId",
                table: "Letters",
                column: "CommemorationId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ContactId",
                table: "Letters",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_GreetingKey",
                table: "Letters",
                column: "GreetingKey",
                unique: true,
                filter: "[GreetingKey] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_OwnFileId",
                table: "Letters",
                column: "OwnFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_RoundId",
                table: "Letters",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_SentAt",
                table: "Letters",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_SentFileId",
                table: "Letters",
                column: "SentFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_CopiedFromId",
                table: "Activities",
                column: "CopiedFromId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_DueOn",
                table: "Activities",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_ProgrammeId",
                table: "Activities",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_SectionId",
                table: "Activities",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityAnniversary_AnniversaryId",
                table: "ActivityAnniversary",
                column: "AnniversaryId");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityAssignment_ActivityId",
                table: "ActivityAssignment",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityAssignment_AgencyId",
                table: "ActivityAssignment",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityAssignment_AssociationId",
                table: "ActivityAssignment",
                column: "AssociationId");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityCommemoration_CommemorationId",
                table: "ActivityCommemoration",
                column: "CommemorationId");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityEvidence_ActivityId",
                table: "ActivityEvidence",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityEvidence_FileId",
                table: "ActivityEvidence",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_CommemorationId",
                table: "AgendaItems",
                column: "CommemorationId");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementDuties_AgreementId",
                table: "AgreementDuties",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementDuties_DueOn",
                table: "AgreementDuties",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementFiles_AgreementId",
                table: "AgreementFiles",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementFiles_FileId",
                table: "AgreementFiles",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementParty_AgreementId",
                table: "AgreementParty",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementParty_PartnerId",
                table: "AgreementParty",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementParty_UnitId",
                table: "AgreementParty",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_EndsOn",
                table: "Agreements",
                column: "EndsOn");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_OwnerId",
                table: "Agreements",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_SearchName",
                table: "Agreements",
                column: "SearchName");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementStep_AgreementId",
                table: "AgreementStep",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_Arrival_GuestId",
                table: "Arrival",
                column: "GuestId");

            migrationBuilder.CreateIndex(
                name: "IX_Arrival_Key",
                table: "Arrival",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BlocMember_BlocId",
                table: "BlocMember",
                column: "BlocId");

            migrationBuilder.CreateIndex(
                name: "IX_BlocMember_CountryIso2",
                table: "BlocMember",
                column: "CountryIso2");

            migrationBuilder.CreateIndex(
                name: "IX_Blocs_Key",
                table: "Blocs",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Channels_PartnerId_Kind_Value",
                table: "Channels",
                columns: new[] { "PartnerId", "Kind", "Value" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_OfficeId",
                table: "Contacts",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_PartnerId",
                table: "Contacts",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_SearchName",
                table: "Contacts",
                column: "SearchName");

            migrationBuilder.CreateIndex(
                name: "IX_DeliveryFailures_Address",
                table: "DeliveryFailures",
                column: "Address");

            migrationBuilder.CreateIndex(
                name: "IX_DeliveryFailures_Key",
                table: "DeliveryFailures",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Difficulties_ReportId",
                table: "Difficulties",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_Difficulties_State",
                table: "Difficulties",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_GreetingRounds_FormKey",
                table: "GreetingRounds",
                column: "FormKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GreetingRounds_OwnerId_Status",
                table: "GreetingRounds",
                columns: new[] { "OwnerId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_GreetingTexts_IdentityKey",
                table: "GreetingTexts",
                column: "IdentityKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GreetingTexts_OwnerId",
                table: "GreetingTexts",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_GuestAnswers_GuestId",
                table: "GuestAnswers",
                column: "GuestId");

            migrationBuilder.CreateIndex(
                name: "IX_GuestAnswers_Key",
                table: "GuestAnswers",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GuestLinks_GuestId",
                table: "GuestLinks",
                column: "GuestId");

            migrationBuilder.CreateIndex(
                name: "IX_GuestLinks_Hash",
                table: "GuestLinks",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GuestMessages_GuestId",
                table: "GuestMessages",
                column: "GuestId");

            migrationBuilder.CreateIndex(
                name: "IX_GuestMessages_Key",
                table: "GuestMessages",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GuestNeeds_GuestId",
                table: "GuestNeeds",
                column: "GuestId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Guests_CommemorationId_IdentityKey",
                table: "Guests",
                columns: new[] { "CommemorationId", "IdentityKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Guests_CommemorationId_Precedence_SortName",
                table: "Guests",
                columns: new[] { "CommemorationId", "Precedence", "SortName" });

            migrationBuilder.CreateIndex(
                name: "IX_Guests_ContactId",
                table: "Guests",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Guests_IdentityKey",
                table: "Guests",
                column: "IdentityKey");

            migrationBuilder.CreateIndex(
                name: "IX_Guests_InvitedAs",
                table: "Guests",
                column: "InvitedAs");

            migrationBuilder.CreateIndex(
                name: "IX_Guests_OfficeId",
                table: "Guests",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Guests_PersonId",
                table: "Guests",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_CommemorationId",
                table: "Invitations",
                column: "CommemorationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LegalBasis_ProgrammeId",
                table: "LegalBasis",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_LegalDocuments_IdentityKey",
                table: "LegalDocuments",
                column: "IdentityKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LegalDocuments_NumberKey",
                table: "LegalDocuments",
                column: "NumberKey");

            migrationBuilder.CreateIndex(
                name: "IX_LegalReplacement_NewerId_OlderId",
                table: "LegalReplacement",
                columns: new[] { "NewerId", "OlderId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LegalReplacement_OlderId",
                table: "LegalReplacement",
                column: "OlderId");

            migrationBuilder.CreateIndex(
                name: "IX_Licences_ExpiresOn",
                table: "Licences",
                column: "ExpiresOn");

            migrationBuilder.CreateIndex(
                name: "IX_Licences_PartnerId_Kind_Number",
                table: "Licences",
                columns: new[] { "PartnerId", "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MailSubscriptions_FeedSubscriptionId",
                table: "MailSubscriptions",
                column: "FeedSubscriptionId");

            migrationBuilder.CreateIndex(
                name: "IX_MailSubscriptions_Key",
                table: "MailSubscriptions",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MailSubscriptions_OwnerId",
                table: "MailSubscriptions",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_MailSubscriptions_Secret",
                table: "MailSubscriptions",
                column: "Secret",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Offices_Precedence",
                table: "Offices",
                column: "Precedence");

            migrationBuilder.CreateIndex(
                name: "IX_Offices_SearchName",
                table: "Offices",
                column: "SearchName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutboxAttachments_FileId",
                table: "OutboxAttachments",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingPapers_OwnerId_Symbol_Year_Value",
                table: "OutgoingPapers",
                columns: new[] { "OwnerId", "Symbol", "Year", "Value" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingPapers_PdfId",
                table: "OutgoingPapers",
                column: "PdfId");

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingPapers_ProgrammeId",
                table: "OutgoingPapers",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingPapers_WordId",
                table: "OutgoingPapers",
                column: "WordId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperProfiles_Key",
                table: "PaperProfiles",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaperProfiles_OwnerId",
                table: "PaperProfiles",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerEvents_PartnerId_On_Kind_Title",
                table: "PartnerEvents",
                columns: new[] { "PartnerId", "On", "Kind", "Title" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pickups_CommemorationId",
                table: "Pickups",
                column: "CommemorationId");

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_AmendsId",
                table: "Programmes",
                column: "AmendsId",
                unique: true,
                filter: "[AmendsId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_OwnerId_Year",
                table: "Programmes",
                columns: new[] { "OwnerId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_RenewedFromId",
                table: "Programmes",
                column: "RenewedFromId");

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_SourceFileId",
                table: "Programmes",
                column: "SourceFileId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSections_ParentId",
                table: "ProgrammeSections",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSections_ProgrammeId",
                table: "ProgrammeSections",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeStep_ProgrammeId",
                table: "ProgrammeStep",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSubmissions_ProgrammeId",
                table: "ProgrammeSubmissions",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportCalls_LastDay",
                table: "ReportCalls",
                column: "LastDay");

            migrationBuilder.CreateIndex(
                name: "IX_ReportCalls_OwnerId_Year_Period",
                table: "ReportCalls",
                columns: new[] { "OwnerId", "Year", "Period" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportCalls_PaperId",
                table: "ReportCalls",
                column: "PaperId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportEntry_ActivityId",
                table: "ReportEntry",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportEntry_ReportId_ActivityId",
                table: "ReportEntry",
                columns: new[] { "ReportId", "ActivityId" },
                unique: true,
                filter: "[ActivityId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_AgencyId",
                table: "Reports",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_AssociationId",
                table: "Reports",
                column: "AssociationId");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_CallId_AgencyId",
                table: "Reports",
                columns: new[] { "CallId", "AgencyId" },
                unique: true,
                filter: "[AgencyId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_CallId_AssociationId",
                table: "Reports",
                columns: new[] { "CallId", "AssociationId" },
                unique: true,
                filter: "[AssociationId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SigningDelegations_OwnerId_From",
                table: "SigningDelegations",
                columns: new[] { "OwnerId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_SigningDelegations_UserId",
                table: "SigningDelegations",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_StandingTasks_OwnerId",
                table: "StandingTasks",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_StrangeAnswers_CommemorationId",
                table: "StrangeAnswers",
                column: "CommemorationId");

            migrationBuilder.CreateIndex(
                name: "IX_StrangeAnswers_DecidedAt",
                table: "StrangeAnswers",
                column: "DecidedAt");

            migrationBuilder.CreateIndex(
                name: "IX_StrangeAnswers_GuestId",
                table: "StrangeAnswers",
                column: "GuestId");

            migrationBuilder.CreateIndex(
                name: "IX_StrangeAnswers_Key",
                table: "StrangeAnswers",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ties_AssociationId",
                table: "Ties",
                column: "AssociationId");

            migrationBuilder.CreateIndex(
                name: "IX_Ties_PartnerId",
                table: "Ties",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Ties_UnitId",
                table: "Ties",
                column: "UnitId");

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_Contacts_ContactId",
                table: "Letters",
                column: "ContactId",
                principalTable: "Contacts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_GreetingRounds_RoundId",
                table: "Letters",
                column: "RoundId",
                principalTable: "GreetingRounds",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_StoredFiles_OwnFileId",
                table: "Letters",
                column: "OwnFileId",
                principalTable: "StoredFiles",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Letters_StoredFiles_SentFileId",
                table: "Letters",
                column: "SentFileId",
                principalTable: "StoredFiles",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Partners_Blocs_BlocId",
                table: "Partners",
                column: "BlocId",
                principalTable: "Blocs",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Partners_Partners_MergedIntoId",
                table: "Partners",
                column: "MergedIntoId",
                principalTable: "Partners",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Letters_Contacts_ContactId",
                table: "Letters");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_GreetingRounds_RoundId",
                table: "Letters");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_StoredFiles_OwnFileId",
                table: "Letters");

            migrationBuilder.DropForeignKey(
                name: "FK_Letters_StoredFiles_SentFileId",
                table: "Letters");

            migrationBuilder.DropForeignKey(
                name: "FK_Partners_Blocs_BlocId",
                table: "Partners");

            migrationBuilder.DropForeignKey(
                name: "FK_Partners_Partners_MergedIntoId",
                table: "Partners");

            migrationBuilder.DropTable(
                name: "ActivityAnniversary");

            migrationBuilder.DropTable(
                name: "ActivityAssignment");

            migrationBuilder.DropTable(
                name: "ActivityCommemoration");

            migrationBuilder.DropTable(
                name: "ActivityEvidence");

            migrationBuilder.DropTable(
                name: "AgendaItems");

            migrationBuilder.DropTable(
                name: "AgreementDuties");

            migrationBuilder.DropTable(
                name: "AgreementFiles");

            migrationBuilder.DropTable(
                name: "AgreementParty");

            migrationBuilder.DropTable(
                name: "AgreementStep");

            migrationBuilder.DropTable(
                name: "Arrival");

            migrationBuilder.DropTable(
                name: "BlocMember");

            migrationBuilder.DropTable(
                name: "Channels");

            migrationBuilder.DropTable(
                name: "DeliveryFailures");

            migrationBuilder.DropTable(
                name: "Difficulties");

            migrationBuilder.DropTable(
                name: "GreetingRounds");

            migrationBuilder.DropTable(
                name: "GreetingTexts");

            migrationBuilder.DropTable(
                name: "GuestAnswers");

            migrationBuilder.DropTable(
                name: "GuestLinks");

            migrationBuilder.DropTable(
                name: "GuestMessages");

            migrationBuilder.DropTable(
                name: "GuestNeeds");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "LegalBasis");

            migrationBuilder.DropTable(
                name: "LegalReplacement");

            migrationBuilder.DropTable(
                name: "Licences");

            migrationBuilder.DropTable(
                name: "MailSubscriptions");

            migrationBuilder.DropTable(
                name: "OutboxAttachments");

            migrationBuilder.DropTable(
                name: "PaperProfiles");

            migrationBuilder.DropTable(
                name: "PartnerEvents");

            migrationBuilder.DropTable(
                name: "Pickups");

            migrationBuilder.DropTable(
                name: "ProgrammeStep");

            migrationBuilder.DropTable(
                name: "ProgrammeSubmissions");

            migrationBuilder.DropTable(
                name: "ReportCallProgramme");

            migrationBuilder.DropTable(
                name: "ReportEntry");

            migrationBuilder.DropTable(
                name: "SigningDelegations");

            migrationBuilder.DropTable(
                name: "StandingTasks");

            migrationBuilder.DropTable(
                name: "StrangeAnswers");

            migrationBuilder.DropTable(
                name: "Ties");

            migrationBuilder.DropTable(
                name: "Agreements");

            migrationBuilder.DropTable(
                name: "Blocs");

            migrationBuilder.DropTable(
                name: "LegalDocuments");

            migrationBuilder.DropTable(
                name: "Activities");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.DropTable(
                name: "Guests");

            migrationBuilder.DropTable(
                name: "ProgrammeSections");

            migrationBuilder.DropTable(
                name: "ReportCalls");

            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "OutgoingPapers");

            migrationBuilder.DropTable(
                name: "Offices");

            migrationBuilder.DropTable(
                name: "Programmes");

            migrationBuilder.DropIndex(
                name: "IX_Partners_BlocId",
                table: "Partners");

            migrationBuilder.DropIndex(
                name: "IX_Partners_MergedIntoId",
                table: "Partners");

            migrationBuilder.DropIndex(
                name: "IX_Letters_CommemorationId",
                table: "Letters");

            migrationBuilder.DropIndex(
                name: "IX_Letters_ContactId",
                table: "Letters");

            migrationBuilder.DropIndex(
                name: "IX_Letters_GreetingKey",
                table: "Letters");

            migrationBuilder.DropIndex(
                name: "IX_Letters_OwnFileId",
                table: "Letters");

            migrationBuilder.DropIndex(
                name: "IX_Letters_RoundId",
                table: "Letters");

            migrationBuilder.DropIndex(
                name: "IX_Letters_SentAt",
                table: "Letters");

            migrationBuilder.DropIndex(
                name: "IX_Letters_SentFileId",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "BlocId",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "TimeZoneId",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "Transliteration",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "Calendar",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "CalendarMethod",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "LeaveAddress",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "ReplyTo",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Channel",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "ContactId",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "Email",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "ForeignLanguage",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "GreetingKey",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "HeadingEn",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "HeadingVi",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "OpeningEn",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "OwnFileId",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "PostalAddress",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "Repeat",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "RepeatConfirmedBy",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "RoundId",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "SentFileId",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "Subject",
                table: "Letters");

            migrationBuilder.AlterColumn<string>(
                name: "SearchName",
                table: "Partners",
                type: "nvarchar(602)",
                maxLength: 602,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(803)",
                oldMaxLength: 803);

            migrationBuilder.AlterColumn<string>(
                name: "IdentityKey",
                table: "Partners",
                type: "nvarchar(404)",
                maxLength: 404,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(424)",
                oldMaxLength: 424);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_CommemorationId_Addressee_Language",
                table: "Letters",
                columns: new[] { "CommemorationId", "Addressee", "Language" },
                unique: true);
        }
    }
}
