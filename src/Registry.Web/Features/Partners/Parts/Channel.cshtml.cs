using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners.Parts;

/// <summary>A way by which the partner's office is reached.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class ChannelModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PartPage<Channel>(db, reader, text)
{
    [BindProperty]
    public ChannelInput Input { get; set; } = new();

    public override string Kind => "channel";

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<ChannelKind>().Select(kind => new SelectListItem(Words[PartnerWords.Of(kind)], kind.ToString()));

    protected override void Show(Channel part) => Input = ChannelInput.Of(part);

    protected override Channel Make(int partnerId) => new(partnerId, Input.Kind, Input.Value, Input.Note);

    protected override void Write(Channel part) => part.Describe(Input.Kind, Input.Value, Input.Note);

    protected override IReadOnlyList<ConflictRow> Differences(Channel theirs) =>
        InputComparison.Of(Input, ChannelInput.Of(theirs), Words, new Dictionary<string, IEnumerable<SelectListItem>> { [nameof(Input.Kind)] = Kinds });

    protected override Task<bool> IsThereAsync(CancellationToken cancellation) =>
        Db.Channels.AnyAsync(one => one.PartnerId == Id && one.Kind == Input.Kind && one.Value == Input.Value, cancellation);

    /// <summary>What the form asks for.</summary>
    public sealed class ChannelInput
    {
        [Display(Name = "Kind of channel")]
        public ChannelKind Kind { get; set; }

        [Display(Name = "Address or number"), Required(ErrorMessage = "Fill this in."), StringLength(Channel.ValueLength)]
        public string Value { get; set; } = "";

        [Display(Name = "Note"), StringLength(Channel.NoteLength)]
        public string? Note { get; set; }

        public static ChannelInput Of(Channel one) => new() { Kind = one.Kind, Value = one.Value, Note = one.Note };
    }
}
