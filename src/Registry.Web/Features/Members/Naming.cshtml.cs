using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members;

/// <summary>A person takes a new name, or a name that was written wrong is put right.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class NamingModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PersonChangePage(db, reader, time, text)
{
    [BindProperty]
    public NamingInput Input { get; set; } = new();

    protected override bool IsSo => ModelState.IsValid && Person.FullName == Input.FullName.Trim();

    protected override void Show() => Input.FullName = Person.FullName;

    protected override Task ChangeAsync(CancellationToken cancellation)
    {
        if (Input.IsCorrection)
            Person.CorrectName(Input.FullName);
        else
            Person.Rename(Input.FullName, Input.On);
        return Task.CompletedTask;
    }

    public sealed class NamingInput
    {
        [Display(Name = "Full name"), Required, StringLength(Person.NameLength)]
        public string FullName { get; set; } = "";

        public bool IsCorrection { get; set; }

        [Display(Name = "New name since")]
        public DateOnly? On { get; set; }
    }
}
