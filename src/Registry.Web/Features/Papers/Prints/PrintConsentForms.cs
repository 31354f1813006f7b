using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Documents;
using Registry.Web.Documents.Consents;
using Registry.Web.Documents.Engine;
using Registry.Web.Documents.Official.Html;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Papers.Prints;

/// <summary>Prints forms of consent for many members, one after the other.</summary>
internal sealed class PrintConsentForms(
    RegistryDbContext db, CurrentReader current, BrowserEngine engine, StoredFiles files, TimeProvider time, IStringLocalizer<Text> text)
    : PrintWork(db, current, engine, files, time, text)
{
    public const string Name = "Members.ConsentForms";

    private readonly ConsentForms forms = new(db);
    private int printed;

    public override string Kind => Name;

    protected override int Portion => 1;

    protected override Ability Needed => Ability.KeepMembers;

    protected override bool OncePerPerson => true;

    protected override Task BeginAsync(CancellationToken cancellation) => forms.LoadAsync(Order.Day, cancellation);

    protected override async Task<Paper?> ComposeAsync(IReadOnlyList<Membership> rows, bool isFirst, bool isLast, CancellationToken cancellation)
    {
        var row = rows.Single();
        if (row.Person!.Kind == PersonKind.Organisation || row.Person.DeceasedOn is not null)
            return null;

        printed++;
        return OfficialHtml.Render(ConsentFormDocument.Compose(await forms.OfAsync(row, Order.Day, cancellation)));
    }

    protected override string ResultOf(int pages) => Words["{0} forms on {1} pages.", printed, pages];
}
