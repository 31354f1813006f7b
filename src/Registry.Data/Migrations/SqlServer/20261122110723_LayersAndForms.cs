using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Registry.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class LayersAndForms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_MemberCards_Token",
                table: "MemberCards");

            migrationBuilder.DropIndex(
                name: "IX_CalendarPresences_AssociationId_Kind_RecordId",
                table: "CalendarPresences");

            migrationBuilder.AddColumn<string>(
                name: "Hometown",
                table: "Persons",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Qualification",
                table: "Persons",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Schooling",
                table: "Persons",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PostalCountryIso2",
                table: "Partners",
                type: "nvarchar(2)",
                maxLength: 2,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PostalLines",
                table: "Partners",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PostalOwn",
                table: "Partners",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Postcode",
                table: "Partners",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Town",
                table: "Partners",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Token",
                table: "MemberCards",
                type: "varchar(22)",
                unicode: false,
                maxLength: 22,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "varchar(22)",
                oldUnicode: false,
                oldMaxLength: 22);

            migrationBuilder.AddColumn<string>(
                name: "RevokedFor",
                table: "MemberCards",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SealedToken",
                table: "MemberCards",
                type: "varchar(400)",
                unicode: false,
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "TokenHash",
                table: "MemberCards",
                type: "binary(32)",
                fixedLength: true,
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Version",
                table: "MemberCards",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "ChairEn",
                table: "Invitations",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ChairVi",
                table: "Invitations",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PaperId",
                table: "Invitations",
                type: "int",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Language",
                table: "FeedSubscriptions",
                type: "nvarchar(8)",
                maxLength: 8,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(4)",
                oldMaxLength: 4);

            migrationBuilder.AddColumn<bool>(
                name: "IncludesInvitations",
                table: "FeedSubscriptions",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Renewals",
                table: "FeedSubscriptions",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<string>(
                name: "FurtherTitles",
                table: "Commemorations",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FurtherTitles",
                table: "CalendarPresences",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mark",
                table: "CalendarPresences",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PartnerId",
                table: "CalendarPresences",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FurtherNames",
                table: "Anniversaries",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ConsentNotices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Edition = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Purposes = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Handling = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Rights = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Contact = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                name: "IX_MemberCards_Token",
                table: "MemberCards",
                column: "Token",
                unique: true,
                filter: "[Token] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_MemberCards_TokenHash",
                table: "MemberCards",
                column: "TokenHash",
                unique: true,
                filter: "[TokenHash] IS NOT NULL");

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
                name: "IX_MemberCards_Token",
                table: "MemberCards");

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
                type: "varchar(22)",
                unicode: false,
                maxLength: 22,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "varchar(22)",
                oldUnicode: false,
                oldMaxLength: 22,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Language",
                table: "FeedSubscriptions",
                type: "nvarchar(4)",
                maxLength: 4,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(8)",
                oldMaxLength: 8);

            migrationBuilder.CreateIndex(
                name: "IX_MemberCards_Token",
                table: "MemberCards",
                column: "Token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarPresences_AssociationId_Kind_RecordId",
                table: "CalendarPresences",
                columns: new[] { "AssociationId", "Kind", "RecordId" },
                unique: true);
        }
    }
}
