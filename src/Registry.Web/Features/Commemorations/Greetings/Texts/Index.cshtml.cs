using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Partners;
using Registry.Web.Security;

namespace Registry.Web.Features.Commemorations.Greetings.Texts;

/// <summary>The words greetings begin from, shipped ones and our own.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class IndexModel(RegistryDbContext db, Reader reader) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var mine = reader.AssociationsFor(Ability.Plan);
        var administers = reader.May(Ability.Administer);
        Rows = await db.GreetingTexts.VisibleTo(reader)
            .OrderBy(text => text.Language == "vi" ? 0 : text.Language == "en" ? 1 : 2).ThenBy(text => text.Language).ThenBy(text => text.OwnerId == null).ThenBy(text => text.Id)
            .Select(text => new Row(
                text.Id, text.Occasion, text.Addressee, text.Language, text.Heading, text.Body, text.Owner!.Name,
                text.OwnerId == null ? administers : mine.Contains(text.OwnerId.Value)))
            .ToListAsync(cancellation);
    }

    public sealed record Row(int Id, AnniversaryKind? Occasion, PartnerKind? Addressee, string Language, string Heading, string Body, string? Owner, bool MayChange)
    {
        public string Beginning => Body.Length <= 140 ? Body : Body[..140] + "…";
    }
}
