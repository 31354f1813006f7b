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

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_PaperId",
                table: "Invitations",
                column: "PaperId");

            migrationBuilder.AddForeignKey(
                name: "FK_Invitations_OutgoingPapers_PaperId",
                table: "Invitations",
                column: "PaperId",
                principalTable: "OutgoingPapers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Invitations_OutgoingPapers_PaperId",
                table: "Invitations");

            migrationBuilder.DropIndex(
                name: "IX_Invitations_PaperId",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "ChairEn",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "ChairVi",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "PaperId",
                table: "Invitations");
        }
    }
}
