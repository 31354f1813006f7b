using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Registry.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ProgrammesAndGuests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "LeaveAddress",
                table: "Outbox",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "MailSubscriptions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OwnerId = table.Column<int>(type: "INTEGER", nullable: false),
                    FeedSubscriptionId = table.Column<int>(type: "INTEGER", nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Secret = table.Column<string>(type: "TEXT", maxLength: 43, nullable: false, collation: "BINARY"),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    WantsChanges = table.Column<bool>(type: "INTEGER", nullable: false),
                    WantsOutlook = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ToldUntil = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OutlookOf = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NameVi = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Precedence = table.Column<int>(type: "INTEGER", nullable: false),
                    FormOfAddressVi = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FormOfAddressEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false),
                    SearchName = table.Column<string>(type: "TEXT", maxLength: 301, nullable: false),
                    SortName = table.Column<string>(type: "TEXT", maxLength: 454, nullable: false, collation: "BINARY"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Contacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    NameOwn = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    Transliteration = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    OfficeTitleVi = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    OfficeTitleEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FormOfAddressVi = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FormOfAddressEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Precedence = table.Column<int>(type: "INTEGER", nullable: true),
                    LanguagesText = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SearchName = table.Column<string>(type: "TEXT", maxLength: 452, nullable: false),
                    SortName = table.Column<string>(type: "TEXT", maxLength: 454, nullable: false, collation: "BINARY"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "MailSubscriptions");

            migrationBuilder.DropTable(
                name: "Offices");

            migrationBuilder.DropColumn(
                name: "LeaveAddress",
                table: "Outbox");
        }
    }
}
