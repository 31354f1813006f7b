using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Registry.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LayersAndForms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_CalendarPresences_AssociationId_Kind_RecordId",
                table: "CalendarPresences");

            migrationBuilder.AddColumn<string>(
                name: "Hometown",
                table: "Persons",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Qualification",
                table: "Persons",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Schooling",
                table: "Persons",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PostalCountryIso2",
                table: "Partners",
                type: "TEXT",
                maxLength: 2,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PostalLines",
                table: "Partners",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PostalOwn",
                table: "Partners",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Postcode",
                table: "Partners",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Town",
                table: "Partners",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Token",
                table: "MemberCards",
                type: "TEXT",
                unicode: false,
                maxLength: 22,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldUnicode: false,
                oldMaxLength: 22);

            migrationBuilder.AddColumn<string>(
                name: "RevokedFor",
                table: "MemberCards",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SealedToken",
                table: "MemberCards",
                type: "TEXT",
                unicode: false,
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "TokenHash",
                table: "MemberCards",
                type: "BLOB",
                fixedLength: true,
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Version",
                table: "MemberCards",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "ChairEn",
                table: "Invitations",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ChairVi",
                table: "Invitations",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PaperId",
                table: "Invitations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IncludesInvitations",
                table: "FeedSubscriptions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Renewals",
                table: "FeedSubscriptions",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<string>(
                name: "FurtherTitles",
                table: "Commemorations",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FurtherTitles",
                table: "CalendarPresences",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mark",
                table: "CalendarPresences",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PartnerId",
                table: "CalendarPresences",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FurtherNames",
                table: "Anniversaries",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ConsentNotices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Edition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Purposes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Handling = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Rights = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentNotices", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Partners_PostalCountryIso2",
                table: "Partners",
                column: "PostalCountryIso2");

            migrationBuilder.CreateIndex(
                name: "IX_MemberCards_TokenHash",
                table: "MemberCards",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_PaperId",
                table: "Invitations",
                column: "PaperId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarPresences_AssociationId_Kind_RecordId_PartnerId",
                table: "CalendarPresences",
                columns: new[] { "AssociationId", "Kind", "RecordId", "PartnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConsentNotices_Edition",
                table: "ConsentNotices",
                column: "Edition",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Invitations_OutgoingPapers_PaperId",
                table: "Invitations",
                column: "PaperId",
                principalTable: "OutgoingPapers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Partners_Countries_PostalCountryIso2",
                table: "Partners",
                column: "PostalCountryIso2",
                principalTable: "Countries",
                principalColumn: "Iso2",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Invitations_OutgoingPapers_PaperId",
                table: "Invitations");

            migrationBuilder.DropForeignKey(
                name: "FK_Partners_Countries_PostalCountryIso2",
                table: "Partners");

            migrationBuilder.DropTable(
                name: "ConsentNotices");

            migrationBuilder.DropIndex(
                name: "IX_Partners_PostalCountryIso2",
                table: "Partners");

            migrationBuilder.DropIndex(
                name: "IX_MemberCards_TokenHash",
                table: "MemberCards");

            migrationBuilder.DropIndex(
                name: "IX_Invitations_PaperId",
                table: "Invitations");

            migrationBuilder.DropIndex(
                name: "IX_CalendarPresences_AssociationId_Kind_RecordId_PartnerId",
                table: "CalendarPresences");

            migrationBuilder.DropColumn(
                name: "Hometown",
                table: "Persons");

            migrationBuilder.DropColumn(
                name: "Qualification",
                table: "Persons");

            migrationBuilder.DropColumn(
                name: "Schooling",
                table: "Persons");

            migrationBuilder.DropColumn(
                name: "PostalCountryIso2",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "PostalLines",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "PostalOwn",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "Postcode",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "Town",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "RevokedFor",
                table: "MemberCards");

            migrationBuilder.DropColumn(
                name: "SealedToken",
                table: "MemberCards");

            migrationBuilder.DropColumn(
                name: "TokenHash",
                table: "MemberCards");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "MemberCards");

            migrationBuilder.DropColumn(
                name: "ChairEn",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "ChairVi",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "PaperId",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "IncludesInvitations",
                table: "FeedSubscriptions");

            migrationBuilder.DropColumn(
                name: "Renewals",
                table: "FeedSubscriptions");

            migrationBuilder.DropColumn(
                name: "FurtherTitles",
                table: "Commemorations");

            migrationBuilder.DropColumn(
                name: "FurtherTitles",
                table: "CalendarPresences");

            migrationBuilder.DropColumn(
                name: "Mark",
                table: "CalendarPresences");

            migrationBuilder.DropColumn(
                name: "PartnerId",
                table: "CalendarPresences");

            migrationBuilder.DropColumn(
                name: "FurtherNames",
                table: "Anniversaries");

            migrationBuilder.AlterColumn<string>(
                name: "Token",
                table: "MemberCards",
                type: "TEXT",
                unicode: false,
                maxLength: 22,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldUnicode: false,
                oldMaxLength: 22,
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarPresences_AssociationId_Kind_RecordId",
                table: "CalendarPresences",
                columns: new[] { "AssociationId", "Kind", "RecordId" },
                unique: true);
        }
    }
}
