using Microsoft.AspNetCore.Razor.TagHelpers;
using Registry.Domain.Access;

namespace Registry.Web.Ui;

/// <summary>Leaves out what the reader may not do: <c>&lt;a may="@Policies.Plan" …&gt;</c>. The server still refuses.</summary>
[HtmlTargetElement(Attributes = "may")]
public sealed class MayTagHelper(Reader reader) : TagHelper
{
    public required string May { get; set; }

    public override int Order => -1000;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("may");
        if (!reader.May(Enum.Parse<Ability>(May)))
            output.SuppressOutput();
    }
}
