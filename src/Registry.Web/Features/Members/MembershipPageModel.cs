using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>A page that changes one membership of a person.</summary>
public abstract class MembershipPageModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : MemberPageModel(db, reader, time)
{
    /// <summary>Which state of the membership the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public Membership Membership { get; private set; } = null!;

    public string Association => Masthead.IsVietnamese ? Membership.Association!.Name : Membership.Association!.NameEn;

    protected IStringLocalizer<Text> Words => text;

    protected async Task<bool> FindAsync(int id, int membership, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation) || await MembershipAsync(membership, cancellation) is not { } found)
            return false;

        Membership = found;
        return true;
    }

    protected PageResult Show()
    {
        Version = Membership.Version;
        return Page();
    }

    protected Task<IActionResult> SaveAsync(CancellationToken cancellation) => SaveAsync(
        Membership, Version, () => Done(Words["Saved."]), Words["Somebody else changed this membership meanwhile. Open the page of the person again and look."], cancellation);
}
