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
                name: "Offices");
        }
    }
}
