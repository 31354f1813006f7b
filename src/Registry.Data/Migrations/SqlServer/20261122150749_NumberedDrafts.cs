using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Registry.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class NumberedDrafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Persons_SearchName",
                table: "Persons");

            migrationBuilder.CreateTable(
                name: "CoverPapers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ProgrammeId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    Addressees = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Necessity = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Deadline = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    SignerTitle = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Signer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Recipients = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    PaperId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoverPapers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CoverPapers_OutgoingPapers_PaperId",
                        column: x => x.PaperId,
                        principalTable: "OutgoingPapers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CoverPapers_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Persons_SearchName_BirthYear",
                table: "Persons",
                columns: new[] { "SearchName", "BirthYear" });

            migrationBuilder.CreateIndex(
                name: "IX_CoverPapers_PaperId",
                table: "CoverPapers",
                column: "PaperId");

            migrationBuilder.CreateIndex(
                name: "IX_CoverPapers_ProgrammeId_Kind_Round",
                table: "CoverPapers",
                columns: new[] { "ProgrammeId", "Kind", "Round" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CoverPapers");

            migrationBuilder.DropIndex(
                name: "IX_Persons_SearchName_BirthYear",
                table: "Persons");

            migrationBuilder.CreateIndex(
                name: "IX_Persons_SearchName",
                table: "Persons",
                column: "SearchName");
        }
    }
}
