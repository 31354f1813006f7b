using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Domain.Access;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners.Parts;

/// <summary>Somebody at the partner's: name, office, how to address and reach them.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class ContactModel(RegistryDbContext db, Reader reader, PersonalDataJournal journal, IStringLocalizer<Text> text) : PartPage<Contact>(db, reader, text)
{
    private List<Office> offices = [];

    [BindProperty]
    public ContactInput Input { get; set; } = new();

    public override string Kind => "contact";

    public IEnumerable<SelectListItem> Offices => offices.Where(office => !office.IsRetired || office.Id == Input.OfficeId)
        .Select(office => new SelectListItem(office.Name(Masthead.IsVietnamese), $"{office.Id}"));

    protected override async Task PrepareAsync(CancellationToken cancellation) =>
        offices = await Db.Offices.OrderBy(office => office.Precedence).ThenBy(office => office.SortName).ToListAsync(cancellation);

    protected override void Show(Contact part) => Input = ContactInput.Of(part);

    /// <summary>The form shows telephone and e-mail in full: that is a look.</summary>
    protected override Task ShownAsync(Contact part, CancellationToken cancellation) =>
        (part.Email ?? part.Phone) is null ? Task.CompletedTask : journal.ViewedContactsAsync([part.Id], cancellation);

    protected override Contact Make(int partnerId) => new(partnerId, Input.Name);

    protected override void Write(Contact part) => Input.WriteTo(part, offices.Find(office => office.Id == Input.OfficeId));

    protected override IReadOnlyList<ConflictRow> Differences(Contact theirs) =>
        InputComparison.Of(Input, ContactInput.Of(theirs), Words, new Dictionary<string, IEnumerable<SelectListItem>> { [nameof(Input.OfficeId)] = Offices });

    protected override Task<bool> IsThereAsync(CancellationToken cancellation) =>
        Db.Contacts.AnyAsync(one => one.PartnerId == Id && one.Name == Input.Name && one.OfficeId == Input.OfficeId && one.From == Input.From, cancellation);
}
