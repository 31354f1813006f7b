using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Security;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>The letters of one commemoration.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader) : PageModel
{
    public int CommemorationId { get; private set; }

    public string TitleVi { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public bool MayWrite { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var found = await db.Commemorations.VisibleTo(reader).Where(one => one.Id == id)
            .Select(one => new { one.TitleVi, one.TitleEn, one.OwnerId }).SingleOrDefaultAsync(cancellation);
        if (found is null)
            return NotFound();

        (CommemorationId, TitleVi, TitleEn) = (id, found.TitleVi, found.TitleEn);
        MayWrite = reader.May(Ability.Plan, found.OwnerId);
        Rows = await db.Letters.VisibleTo(reader).Where(letter => letter.CommemorationId == id)
            .OrderBy(letter => letter.Addressee).ThenBy(letter => letter.Language)
            .Select(letter => new Row(letter.Id, letter.Addressee, letter.AddresseeEn, letter.Language, letter.Status, letter.DatedOn))
            .ToListAsync(cancellation);
        return Page();
    }

    public sealed record Row(int Id, string Addressee, string? AddresseeEn, string Language, LetterStatus Status, DateOnly? DatedOn);
}
