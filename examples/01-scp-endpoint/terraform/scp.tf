variable "corporate_endpoint" {
  type    = string
  default = "vpce-0aa11bb22cc33dd44"
}

data "aws_iam_policy_document" "corp_edge" {
  statement {
    sid       = "DenyOutsideCorpEndpoint"
    effect    = "Deny"
    actions   = ["ec2:Describe*", "ec2:Get*"]
    resources = ["*"]

    condition {
      test     = "StringNotEquals"
      variable = "aws:SourceVpce"
      values   = [var.corporate_endpoint]
    }

    condition {
      test     = "ArnNotLike"
      variable = "aws:PrincipalArn"
      values = [
        "arn:aws:iam::*:role/break-glass/*", # signed out, see the runbook
      ]
    }
  }

  statement {
    sid    = "DenySharingOutside"
    effect = "Deny"
    actions = [
      "ec2:ModifyImageAttribute",
      "ec2:ModifySnapshotAttribute",
      "rds:ModifyDBSnapshotAttribute",
    ]
    resources = ["*"]
  }
}

resource "aws_organizations_policy" "corp_edge" {
  name    = "CorpEdge"
  content = data.aws_iam_policy_document.corp_edge.json
}
